package org.examledger.service.appeals.domain.exceptions;

import java.util.List;
import org.examledger.service.appeals.domain.Grounds;
import org.examledger.service.appeals.domain.facts.Waives;

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
     */
    record Rejected(String requestId, String examId, List<String> missing, RejectionReason reason, Grounds grounds)
            implements ExceptionConclusion {

        /** Copies the list. */
        public Rejected {
            missing = List.copyOf(missing);
        }
    }
}
