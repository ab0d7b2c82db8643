package org.examledger.service.appeals.domain.facts;

import java.time.Instant;

/**
 * Staff decided on a request.
 *
 * @param waives what is waived if granted; without meaning otherwise
 */
public record RetakeExceptionDecided(
        String eventId, Instant occurredAt, String requestId, boolean granted, Waives waives)
        implements ExceptionFact {}
