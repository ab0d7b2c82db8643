package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;

/** The program wants an exam sat again, at a site that it selected. */
public record RetestOrdered(
        String eventId, Instant occurredAt, String retestId, String program, String examId, String centerId)
        implements RetestFact {
    @Override
    public boolean introduces() {
        return true;
    }
}
