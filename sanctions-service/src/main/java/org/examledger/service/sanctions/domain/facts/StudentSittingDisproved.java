package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;
import java.util.List;

/** The sitting rests on a status that was disproved. */
public record StudentSittingDisproved(
        String eventId, Instant occurredAt, long sequence, String attemptId, List<String> ruleIds)
        implements StudentSittingFact {
    /** Copies the list. */
    public StudentSittingDisproved {
        ruleIds = List.copyOf(ruleIds);
    }
}
