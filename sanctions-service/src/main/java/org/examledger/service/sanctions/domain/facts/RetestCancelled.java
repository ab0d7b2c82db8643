package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;

/** The program wants the retest no more. */
public record RetestCancelled(String eventId, Instant occurredAt, String retestId) implements RetestFact {
    @Override
    public boolean introduces() {
        return false;
    }
}
