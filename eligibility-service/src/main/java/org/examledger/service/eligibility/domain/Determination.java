package org.examledger.service.eligibility.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's eligibility for one exam (CONTRACT, Meaning 4 and 5). All instants are to the millisecond.
 *
 * @param eligibleFrom the first instant at which a sitting may start; null unless the status is ELIGIBLE_FROM
 * @param policyVersion the date of the version that governs the whole, as YYYY-MM-DD
 * @param attemptsCounted the sittings in the last sitting's window; 0 when the exam was never sat
 * @param attemptsAllowed the cap of that window as raised by exceptions; null without a cap or when never sat
 * @param windowStart the start of the window's first sitting; null when never sat
 * @param windowEnd when the window ends; null without a cap, while a cap that runs from the capped sitting is not reached,
 *     and when never sat
 * @param consideredCandidateIds all candidate ids of the person, in order, where there are several (rule S5); else empty
 * @param explanation one or two English sentences with the figures, the rule and its document
 * @param ruleIds the rules of the catalogue that decided; empty when nothing limits the candidate
 * @param basis the eventIds of every fact that bears on this candidate and exam, undone ones included, by (occurredAt,
 *     eventId)
 * @param occurredAt the latest occurredAt of the basis; null when the basis is empty
 */
public record Determination(
        String examId,
        Status status,
        @Nullable Instant eligibleFrom,
        Reason reason,
        String policyId,
        String policyVersion,
        int attemptsCounted,
        @Nullable Integer attemptsAllowed,
        @Nullable Instant windowStart,
        @Nullable Instant windowEnd,
        List<String> consideredCandidateIds,
        String explanation,
        List<String> ruleIds,
        List<String> basis,
        @Nullable Instant occurredAt) {

    /** Copies the lists. */
    public Determination {
        consideredCandidateIds = List.copyOf(consideredCandidateIds);
        ruleIds = List.copyOf(ruleIds);
        basis = List.copyOf(basis);
    }

    /** Whether a sitting may start at this instant; {@code eligibleFrom} itself is allowed. */
    public boolean allows(Instant at) {
        return switch (status) {
            case ELIGIBLE -> true;
            case ELIGIBLE_FROM -> eligibleFrom != null && !at.isBefore(eligibleFrom);
            case NOT_ELIGIBLE -> false;
        };
    }

    /** The same answer resting on no fact, for an exam on which no fact bears. */
    Determination withoutBasis() {
        return new Determination(
                examId,
                status,
                eligibleFrom,
                reason,
                policyId,
                policyVersion,
                attemptsCounted,
                attemptsAllowed,
                windowStart,
                windowEnd,
                consideredCandidateIds,
                explanation,
                ruleIds,
                List.of(),
                null);
    }
}
