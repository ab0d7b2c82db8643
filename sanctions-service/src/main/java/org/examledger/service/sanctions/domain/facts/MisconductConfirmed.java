package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.examledger.policies.MisconductCategory;

/**
 * A reviewer confirmed misconduct and asked for measures (rule S1).
 *
 * @param flagIds the flags that the case rests on; one that is not known is accepted (CONTRACT, Meaning 3)
 * @param measures in the reviewer's order, which gives each sanction its place
 * @param notifiedAt when the candidate was informed; the policy in force then governs the case
 * @param zone the zone on the notice
 */
public record MisconductConfirmed(
        String eventId,
        Instant occurredAt,
        String caseId,
        List<String> flagIds,
        String program,
        MisconductCategory category,
        List<Measure> measures,
        Instant notifiedAt,
        ZoneId zone)
        implements ReviewFact {
    /** Copies the lists. */
    public MisconductConfirmed {
        flagIds = List.copyOf(flagIds);
        measures = List.copyOf(measures);
    }
}
