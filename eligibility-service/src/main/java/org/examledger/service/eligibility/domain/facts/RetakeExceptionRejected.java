package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;

/** A retake exception is not granted after all, for want of an authorisation (rule X5): it waives nothing. */
public record RetakeExceptionRejected(
        String eventId, Instant occurredAt, long sequence, String requestId, String examId, String attemptId)
        implements ExceptionFact {}
