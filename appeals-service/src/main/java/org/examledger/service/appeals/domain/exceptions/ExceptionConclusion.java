package org.examledger.service.appeals.domain.exceptions;

import java.util.List;
import org.examledger.clocks.domain.Grounds;
import org.examledger.service.appeals.domain.facts.Waives;
import org.jspecify.annotations.Nullable;

/** What came of a request for an exception. */
public sealed interface ExceptionConclusion {
    /** The request that it answers. */
    String requestId();

    /** What it rests on. */
    Grounds grounds();

    /** RetakeExceptionGranted. */
    record Granted(String requestId, String examId, String attemptId, Waives waives, Grounds grounds)
            implements ExceptionConclusion {}

    /**
     * RetakeExceptionRejected.
     *
     * @param missing field names of RetakeExceptionRequested; empty unless reason is MISSING_ITEMS
     * @param attemptId the attempt of the request, where reason is AUTHORISATION_MISSING: a grant that it takes back took
     *     effect through it; else null
     */
    record Rejected(
            String requestId,
            String examId,
            List<String> missing,
            RejectionReason reason,
            @Nullable String attemptId,
            Grounds grounds)
            implements ExceptionConclusion {

        /** A rejection that never comes after a grant. */
        public Rejected(
                String requestId, String examId, List<String> missing, RejectionReason reason, Grounds grounds) {
            this(requestId, examId, missing, reason, null, grounds);
        }

        /** Copies the list. */
        public Rejected {
            missing = List.copyOf(missing);
        }
    }
}
