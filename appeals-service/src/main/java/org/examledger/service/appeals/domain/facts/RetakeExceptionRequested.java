package org.examledger.service.appeals.domain.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A candidate asks for an exception after a technical fault. The items of rule X4 are null or blank when missing; the
 * seventh, the candidate's id, is the record's key and never missing.
 *
 * @param attemptId the attempt that the fault hit
 */
public record RetakeExceptionRequested(
        String eventId,
        Instant occurredAt,
        String requestId,
        String examId,
        String attemptId,
        ExceptionCause cause,
        @Nullable String fullName,
        @Nullable String email,
        @Nullable String registrationId,
        @Nullable String examNumber,
        @Nullable String description,
        @Nullable String vendorCaseNumber)
        implements ExceptionFact {}
