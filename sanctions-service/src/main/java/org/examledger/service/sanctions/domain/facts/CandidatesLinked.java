package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;

/** Two candidate ids are one person's. */
public record CandidatesLinked(
        String eventId, Instant occurredAt, String candidateId, String linkId, String otherCandidateId)
        implements IdentityFact {
    @Override
    public boolean introduces() {
        return true;
    }
}
