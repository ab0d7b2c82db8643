package org.examledger.system.harness;

import java.util.UUID;
import org.examledger.appeals.ExceptionCause;
import org.examledger.appeals.RetakeExceptionDecided;
import org.examledger.appeals.RetakeExceptionRequested;
import org.examledger.appeals.Waiver;

/** Reports about one candidate's requests for an exception from a retake rule. */
public final class Requests {
    private final String candidateId;

    public Requests(String candidateId) {
        this.candidateId = candidateId;
    }

    /** A request with all its items, after equipment failed. */
    public RetakeExceptionRequested requested(String requestId, String examId, String attemptId, String at) {
        return new RetakeExceptionRequested(
                UUID.randomUUID().toString(),
                candidateId,
                Reports.instant(at),
                requestId,
                examId,
                attemptId,
                ExceptionCause.EQUIPMENT_FAILURE,
                "A. Candidate",
                "candidate@example.org",
                "registration-1",
                "exam-number-1",
                "The screen went dark.",
                "vendor-case-1");
    }

    /** Staff grant what is asked for. */
    public RetakeExceptionDecided granted(String requestId, Waiver waives, String at) {
        return decided(requestId, true, waives, at);
    }

    /** Staff refuse it. */
    public RetakeExceptionDecided refused(String requestId, String at) {
        return decided(requestId, false, Waiver.WAIT, at);
    }

    private RetakeExceptionDecided decided(String requestId, boolean granted, Waiver waives, String at) {
        return new RetakeExceptionDecided(
                UUID.randomUUID().toString(),
                candidateId,
                Reports.instant(at),
                requestId,
                granted,
                waives,
                "appeals-staff");
    }
}
