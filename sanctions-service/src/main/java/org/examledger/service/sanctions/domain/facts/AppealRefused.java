package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;

/** The appeal is not considered, or not any more. */
public record AppealRefused(String eventId, Instant occurredAt, long sequence, String appealId, String caseId)
        implements FilingFact {}
