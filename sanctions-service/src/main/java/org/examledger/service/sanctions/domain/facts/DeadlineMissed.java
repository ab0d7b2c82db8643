package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;

/**
 * The time to file passed unused, as far as was known.
 *
 * @param dueAt the first instant that was too late
 */
public record DeadlineMissed(String eventId, Instant occurredAt, long sequence, String caseId, Instant dueAt)
        implements DeadlineFact {}
