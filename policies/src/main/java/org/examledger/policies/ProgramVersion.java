package org.examledger.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a program says about sanctions and appeals from a date on.
 *
 * @param date in force from 00:00 UTC of this date
 * @param document the id of the document that it comes from
 * @param appealClocks the deadlines of an appeal
 * @param completeness what a complete appeal carries
 * @param sanctionRules what a confirmed case leads to
 * @param clocks the deadlines of other matters, each clock once; one that is not among them does not run
 * @param centers what it says about the suspension of centres; null if it suspends none
 * @param challengeRules which challenges of exam questions are considered; null if none are
 * @param exceptionAllowance how many retake exceptions need no authorisation; null if none does
 */
public record ProgramVersion(
        LocalDate date,
        String document,
        AppealClocks appealClocks,
        Completeness completeness,
        SanctionRules sanctionRules,
        List<ProgramClock> clocks,
        @Nullable CenterRules centers,
        @Nullable ChallengeRules challengeRules,
        @Nullable ExceptionAllowance exceptionAllowance)
        implements DatedVersion {

    public ProgramVersion {
        clocks = List.copyOf(clocks);
    }

    /** The clock of that name; empty if this version does not name it. */
    public Optional<ProgramClock> clock(ClockName name) {
        return clocks.stream().filter(clock -> clock.clock() == name).findFirst();
    }

    /** The name of the version, published as policyVersion: its date in ISO form. */
    @Override
    public String version() {
        return DatedVersion.super.version();
    }
}
