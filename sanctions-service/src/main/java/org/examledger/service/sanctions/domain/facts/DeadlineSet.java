package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;

/**
 * The time to file runs; the last one for a case stands.
 *
 * @param dueAt the first instant that is too late
 */
public record DeadlineSet(String eventId, Instant occurredAt, long sequence, String caseId, Instant dueAt)
        implements DeadlineFact {}
