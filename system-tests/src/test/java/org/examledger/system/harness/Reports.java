package org.examledger.system.harness;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.examledger.attempts.AttemptBooked;
import org.examledger.attempts.AttemptNoShow;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Delivery;
import org.examledger.attempts.Outcome;
import org.examledger.attempts.ResultCorrected;
import org.examledger.attempts.ResultReported;
import org.examledger.incidents.FlagSource;
import org.examledger.incidents.FraudCategory;
import org.examledger.incidents.FraudFlagRaised;
import org.jspecify.annotations.Nullable;

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
        return AttemptBooked.newBuilder()
                .setEventId(eventId())
                .setCandidateId(candidateId)
                .setOccurredAt(instant(at))
                .setAttemptId(attemptId)
                .setExamId(examId)
                .setCenterId("centre-1")
                .setDelivery(Delivery.TEST_CENTER)
                .setAppointmentAt(instant(appointmentAt))
                .setZoneId("UTC")
                .build();
    }

    /** A result; {@code at} is when it was given. */
    public ResultReported result(String attemptId, Outcome outcome, String at) {
        return new ResultReported(eventId(), candidateId, instant(at), attemptId, outcome, null);
    }

    /** A result that was given two hours after the attempt's start. */
    public ResultReported resultAfterTwoHours(String attemptId, Outcome outcome, String start) {
        return new ResultReported(
                eventId(), candidateId, instant(start).plus(Duration.ofHours(2)), attemptId, outcome, null);
    }

    /** The candidate did not come. */
    public AttemptNoShow noShow(String attemptId, String at) {
        return new AttemptNoShow(eventId(), candidateId, instant(at), attemptId);
    }

    /** A suspicion; null where it names no attempt. */
    public FraudFlagRaised flagged(String flagId, @Nullable String attemptId, String program, String at) {
        return new FraudFlagRaised(
                eventId(),
                candidateId,
                instant(at),
                flagId,
                attemptId,
                program,
                FraudCategory.CHEATING,
                FlagSource.PROCTOR,
                List.of("recording-1"));
    }

    /** A corrected result. */
    public ResultCorrected corrected(String attemptId, Outcome outcome, String at) {
        return new ResultCorrected(eventId(), candidateId, instant(at), attemptId, outcome, null, "rescored");
    }

    /** ISO-8601 with an offset; {@code 2021-05-03T09:00Z} will do. */
    public static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    /** An id for a report that a test makes itself. */
    public String newEventId() {
        return eventId();
    }

    private static String eventId() {
        return UUID.randomUUID().toString();
    }
}
