package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;

/** An appeal was filed in time, whenever that became known. */
public record DeadlineMet(String eventId, Instant occurredAt, long sequence, String caseId) implements DeadlineFact {}
