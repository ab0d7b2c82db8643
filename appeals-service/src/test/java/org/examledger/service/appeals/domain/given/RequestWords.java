package org.examledger.service.appeals.domain.given;

import java.time.Instant;
import org.examledger.service.appeals.domain.facts.ExceptionCause;
import org.examledger.service.appeals.domain.facts.RetakeExceptionRequested;
import org.jspecify.annotations.Nullable;

/**
 * A request for an exception, complete but for what is taken out of it.
 *
 * @param vendorCaseNumber null when it is missing
 */
public record RequestWords(
        String requestId,
        String examId,
        String attemptId,
        ExceptionCause cause,
        @Nullable String email,
        @Nullable String vendorCaseNumber,
        String at) {

    /** A complete request after a failure of the equipment. */
    public static RequestWords complete(String requestId, String examId, String attemptId, String at) {
        return new RequestWords(
                requestId, examId, attemptId, ExceptionCause.EQUIPMENT_FAILURE, "a@example.org", "V-1", at);
    }

    public RequestWords because(ExceptionCause other) {
        return new RequestWords(requestId, examId, attemptId, other, email, vendorCaseNumber, at);
    }

    public RequestWords withoutVendorCaseNumber() {
        return new RequestWords(requestId, examId, attemptId, cause, email, null, at);
    }

    public RequestWords withBlankEmail() {
        return new RequestWords(requestId, examId, attemptId, cause, " ", vendorCaseNumber, at);
    }

    RetakeExceptionRequested fact() {
        return new RetakeExceptionRequested(
                requestId + "-requested",
                Instant.parse(at),
                requestId,
                examId,
                attemptId,
                cause,
                "A. Candidate",
                email,
                "R-1",
                "E-1",
                "the screen went dark",
                vendorCaseNumber);
    }
}
