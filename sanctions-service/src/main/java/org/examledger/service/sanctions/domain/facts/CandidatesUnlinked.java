package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;

/** A link was a mistake. */
public record CandidatesUnlinked(String eventId, Instant occurredAt, String linkId) implements IdentityFact {
    @Override
    public boolean introduces() {
        return false;
    }
}
