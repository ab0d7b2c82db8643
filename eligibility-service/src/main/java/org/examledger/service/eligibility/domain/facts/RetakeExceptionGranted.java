package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;

/**
 * A retake exception was granted (rule X1).
 *
 * @param requestId the request it answers; one request waives once
 * @param attemptId the attempt after which the wait is waived, or in whose window the cap is raised; of the same exam
 */
public record RetakeExceptionGranted(
        String eventId,
        Instant occurredAt,
        long sequence,
        String requestId,
        String examId,
        String attemptId,
        Waives waives)
        implements ExceptionFact {}
