package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;
import java.util.List;

/** The sitting does not rest on a disproved status after all. */
public record StudentSittingCleared(
        String eventId, Instant occurredAt, long sequence, String attemptId, List<String> ruleIds)
        implements StudentSittingFact {
    /** Copies the list. */
    public StudentSittingCleared {
        ruleIds = List.copyOf(ruleIds);
    }
}
