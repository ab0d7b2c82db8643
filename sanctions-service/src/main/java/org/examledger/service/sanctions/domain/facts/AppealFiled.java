package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;

/** The appeal is the one that stands against its case. */
public record AppealFiled(String eventId, Instant occurredAt, long sequence, String appealId, String caseId)
        implements FilingFact {}
