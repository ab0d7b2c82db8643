package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;

/** The time to file ended before it was over, since nothing was left to appeal against. */
public record DeadlineCancelled(String eventId, Instant occurredAt, long sequence, String caseId)
        implements DeadlineFact {}
