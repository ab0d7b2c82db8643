package org.examledger.quickstart.cases;

import java.time.Instant;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.examledger.appeals.ExceptionCause;
import org.examledger.appeals.RetakeExceptionDecided;
import org.examledger.appeals.RetakeExceptionRequested;
import org.examledger.appeals.Waiver;
import org.examledger.schemas.Topics;

/** Requests for an exception from a retake rule (X1 to X4). */
final class ExceptionRequests {

    private static final int DAYS_TO_DECIDE = 3;

    private final Docket docket;
    private final Days days;

    ExceptionRequests(Docket docket, Days days) {
        this.docket = docket;
        this.days = days;
    }

    void granted(Sitting about, int day, Waiver waives) {
        decide(about, requested(about, day, complete -> complete), day + DAYS_TO_DECIDE, true, waives);
    }

    /** For who sat too early, so that the sitting is no violation after all. */
    void grantedAfterwards(Sitting about, int day) {
        String earlier = Objects.requireNonNull(about.failedBefore());
        String requestId = requested(about, day, complete -> complete.setAttemptId(earlier));
        decide(about, requestId, day + DAYS_TO_DECIDE, true, Waiver.WAIT);
    }

    void refused(Sitting about, int day) {
        decide(about, requested(about, day, complete -> complete), day + DAYS_TO_DECIDE, false, Waiver.WAIT);
    }

    void withoutVendorCaseNumber(Sitting about, int day) {
        requested(about, day, complete -> complete.setVendorCaseNumber(null));
    }

    /** Granted by somebody, but the cause is none of those that count (X2). */
    void otherCause(Sitting about, int day) {
        String requestId = requested(about, day, complete -> complete.setCause(ExceptionCause.OTHER));
        decide(about, requestId, day + DAYS_TO_DECIDE, true, Waiver.WAIT);
    }

    private String requested(Sitting about, int day, UnaryOperator<RetakeExceptionRequested.Builder> change) {
        Instant at = days.on(day);
        String requestId = docket.number("request");
        RetakeExceptionRequested record = change.apply(RetakeExceptionRequested.newBuilder()
                        .setEventId(docket.id())
                        .setCandidateId(about.candidateId())
                        .setOccurredAt(at)
                        .setRequestId(requestId)
                        .setExamId(about.exam().examId())
                        .setAttemptId(about.attemptId())
                        .setCause(ExceptionCause.EQUIPMENT_FAILURE)
                        .setFullName("the holder of registration " + about.attemptId())
                        .setEmail(requestId + "@example.org")
                        .setRegistrationId(about.attemptId())
                        .setExamNumber(about.exam().examId())
                        .setDescription("the screen went black after twenty minutes")
                        .setVendorCaseNumber("vendor-" + requestId))
                .build();
        docket.add(at, Topics.INTAKE_APPEALS, about, unused -> record);
        return requestId;
    }

    private void decide(Sitting about, String requestId, int day, boolean granted, Waiver waives) {
        Instant at = days.on(day);
        var record = new RetakeExceptionDecided(
                docket.id(), about.candidateId(), at, requestId, granted, waives, "appeals-board");
        docket.addDecisive(at, Topics.INTAKE_APPEALS, about, unused -> record);
    }
}
