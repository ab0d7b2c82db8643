package org.examledger.service.attempts.domain.recordings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.clocks.domain.Clock;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.clocks.domain.DeadlineKind;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.clocks.domain.DueDates;
import org.examledger.policies.ClockName;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.RecordingFact.IdentityChecked;

/**
 * By when the records of an identity check are destroyed (rule A5). While a hold stands nothing is due. Once it is
 * released, they are due at the end of that local day, or when they would have been without it, whichever is later. A hold
 * that comes when they were due already changes nothing about that.
 */
public final class RetentionClocks {
    private final RetentionTerms terms;

    public RetentionClocks(RetentionTerms terms) {
        this.terms = terms;
    }

    /** The clocks of a candidate's identity checks under programs that name one, in order. */
    public List<Clock> candidate(CandidateFile file) {
        List<Clock> clocks = new ArrayList<>();
        for (IdentityRecords records : IdentityRecords.in(file)) {
            rule(terms, records).map(rule -> clock(records, rule)).ifPresent(clocks::add);
        }
        return clocks;
    }

    /** The rule about the records; empty if the program gives no time to keep them. */
    static Optional<ClockRule> rule(RetentionTerms terms, IdentityRecords records) {
        IdentityChecked check = records.check();
        return terms.clockOfProgram(ClockName.DESTROY_IDENTITY_RECORDS, check.program(), check.occurredAt());
    }

    private static Clock clock(IdentityRecords records, ClockRule rule) {
        IdentityChecked check = records.check();
        Clock clock = Clock.started(
                DeadlineName.about(DeadlineKind.DESTROY_IDENTITY_RECORDS, check.checkId()),
                rule,
                check.occurredAt(),
                check.zone(),
                List.of(check));
        Optional<Instant> heldFrom = Optional.empty();
        for (Hold hold : records.holds()) {
            if (hold.placedAt().isBefore(clock.dueAt())) {
                heldFrom = heldFrom.or(hold::openSince);
                clock = putOff(clock, hold);
            }
        }
        return clock.done(records.destructions().stream().map(Fact::occurredAt).findFirst())
                .needless(heldFrom)
                .bearing(records.facts());
    }

    private static Clock putOff(Clock clock, Hold hold) {
        return hold.release()
                .map(release -> DueDates.endOfDay(release.occurredAt(), clock.zone()))
                .filter(endOfDay -> endOfDay.isAfter(clock.dueAt()))
                .map(endOfDay -> clock.dueAt(endOfDay, hold.facts()))
                .orElse(clock);
    }
}
