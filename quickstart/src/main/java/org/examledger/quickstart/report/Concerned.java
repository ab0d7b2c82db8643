package org.examledger.quickstart.report;

import java.util.HashSet;
import java.util.Set;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.RetakeExceptionDecided;
import org.examledger.appeals.RetakeExceptionRequested;
import org.examledger.attempts.AttemptBooked;
import org.examledger.attempts.AttemptStarted;
import org.examledger.incidents.FraudFlagRaised;
import org.examledger.sanctions.FlagDismissed;
import org.examledger.sanctions.MisconductConfirmed;
import org.jspecify.annotations.Nullable;

/** Which facts about a candidate concern one exam: its attempts, flags on them, and all cases with their appeals. */
final class Concerned {

    private final String examId;
    private final Set<String> attempts = new HashSet<>();
    private final Set<String> flags = new HashSet<>();
    private final Set<String> requests = new HashSet<>();

    Concerned(String examId) {
        this.examId = examId;
    }

    boolean by(SpecificRecord fact) {
        return switch (fact) {
            case AttemptBooked booked -> starting(booked.getAttemptId(), booked.getExamId());
            case AttemptStarted started -> starting(started.getAttemptId(), started.getExamId());
            case FraudFlagRaised flag ->
                (flag.getAttemptId() == null || attempts.contains(flag.getAttemptId())) && flags.add(flag.getFlagId());
            case FlagDismissed dismissed ->
                flags.contains(dismissed.getFlagId()) || attempts.contains(dismissed.getFlagId());
            case MisconductConfirmed ignored -> true;
            case RetakeExceptionRequested request ->
                examId.equals(request.getExamId()) && requests.add(request.getRequestId());
            case RetakeExceptionDecided decided -> requests.contains(decided.getRequestId());
            default -> about(Fields.text(fact, "attemptId"));
        };
    }

    private boolean starting(String attemptId, String ofExam) {
        if (examId.equals(ofExam)) {
            attempts.add(attemptId);
        }
        return attempts.contains(attemptId);
    }

    /** What names no attempt is about a case. */
    private boolean about(@Nullable String attemptId) {
        return attemptId == null || attempts.contains(attemptId);
    }
}
