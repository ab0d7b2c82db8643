package org.examledger.system.harness;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.examledger.attempts.AttemptBooked;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Delivery;
import org.examledger.attempts.Outcome;
import org.examledger.attempts.ResultCorrected;
import org.examledger.attempts.ResultReported;

/** Reports about one candidate, with what a test does not care about filled in. */
public final class Reports {
    private final String candidateId;

    public Reports(String candidateId) {
        this.candidateId = candidateId;
    }

    /** The candidate began an attempt, in UTC. */
    public AttemptStarted started(String attemptId, String examId, String at) {
        return started(attemptId, examId, at, "UTC");
    }

    /** The candidate began an attempt in a zone. */
    public AttemptStarted started(String attemptId, String examId, String at, String zoneId) {
        return new AttemptStarted(
                eventId(), candidateId, instant(at), attemptId, examId, "centre-1", Delivery.TEST_CENTER, zoneId);
    }

    /** An appointment, in UTC. */
    public AttemptBooked booked(String attemptId, String examId, String at, String appointmentAt) {
        return new AttemptBooked(
                eventId(),
                candidateId,
                instant(at),
                attemptId,
                examId,
                "centre-1",
                Delivery.TEST_CENTER,
                instant(appointmentAt),
                "UTC");
    }

    /** A result; {@code at} is when it was given. */
    public ResultReported result(String attemptId, Outcome outcome, String at) {
        return new ResultReported(eventId(), candidateId, instant(at), attemptId, outcome, null);
    }

    /** A corrected result. */
    public ResultCorrected corrected(String attemptId, Outcome outcome, String at) {
        return new ResultCorrected(eventId(), candidateId, instant(at), attemptId, outcome, null, "rescored");
    }

    /** ISO-8601 with an offset; {@code 2021-05-03T09:00Z} will do. */
    public static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static String eventId() {
        return UUID.randomUUID().toString();
    }
}
