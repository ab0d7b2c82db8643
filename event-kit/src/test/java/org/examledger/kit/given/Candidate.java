package org.examledger.kit.given;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.AttemptBooked;
import org.examledger.attempts.AttemptCancelled;
import org.examledger.attempts.AttemptNoShow;
import org.examledger.attempts.AttemptRescheduled;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Delivery;
import org.examledger.attempts.Outcome;
import org.examledger.attempts.ResultCorrected;
import org.examledger.attempts.ResultReported;
import org.examledger.incidents.FlagSource;
import org.examledger.incidents.FraudCategory;
import org.examledger.incidents.FraudFlagRaised;

/**
 * What test centres report about a candidate. The same words give the same record, eventId included. Instants are
 * ISO-8601.
 */
public record Candidate(String id) {

    /** A candidate whose key belongs on partition 0 of {@link World#PARTITIONS}. */
    public static final Candidate GRACE = new Candidate("grace");

    /** A candidate whose key belongs on partition 0, its id made of a word and a number. */
    public static Candidate on0(String word) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> word + "-" + number)
                .filter(id -> World.partitionOf(id) == 0)
                .map(Candidate::new)
                .findFirst()
                .orElseThrow();
    }

    public AttemptBooked books(String attemptId, String examId, String at) {
        return books(attemptId, examId, "center-1", at);
    }

    public AttemptBooked books(String attemptId, String examId, String centerId, String at) {
        return AttemptBooked.newBuilder()
                .setEventId(eventId("booked", attemptId, at))
                .setCandidateId(id)
                .setOccurredAt(Instant.parse(at))
                .setAttemptId(attemptId)
                .setExamId(examId)
                .setCenterId(centerId)
                .setDelivery(Delivery.TEST_CENTER)
                .setAppointmentAt(Instant.parse(at).plusSeconds(86_400))
                .setZoneId("UTC")
                .build();
    }

    public AttemptRescheduled reschedules(String attemptId, String at) {
        return AttemptRescheduled.newBuilder()
                .setEventId(eventId("rescheduled", attemptId, at))
                .setCandidateId(id)
                .setOccurredAt(Instant.parse(at))
                .setAttemptId(attemptId)
                .setAppointmentAt(Instant.parse(at).plusSeconds(172_800))
                .setZoneId("UTC")
                .build();
    }

    public AttemptCancelled cancels(String attemptId, String at) {
        return new AttemptCancelled(eventId("cancelled", attemptId, at), id, Instant.parse(at), attemptId);
    }

    public AttemptNoShow isAbsent(String attemptId, String at) {
        return new AttemptNoShow(eventId("absent", attemptId, at), id, Instant.parse(at), attemptId);
    }

    public AttemptStarted starts(String attemptId, String examId, String at) {
        return starts(attemptId, examId, at, "UTC");
    }

    public AttemptStarted starts(String attemptId, String examId, String at, String zoneId) {
        return AttemptStarted.newBuilder()
                .setEventId(eventId("started", attemptId, at))
                .setCandidateId(id)
                .setOccurredAt(Instant.parse(at))
                .setAttemptId(attemptId)
                .setExamId(examId)
                .setCenterId("center-1")
                .setDelivery(Delivery.TEST_CENTER)
                .setZoneId(zoneId)
                .build();
    }

    public ResultReported fails(String attemptId, String at) {
        return result(attemptId, Outcome.FAILED, at);
    }

    public ResultReported passes(String attemptId, String at) {
        return result(attemptId, Outcome.PASSED, at);
    }

    private ResultReported result(String attemptId, Outcome outcome, String at) {
        return ResultReported.newBuilder()
                .setEventId(eventId("result", attemptId, at))
                .setCandidateId(id)
                .setOccurredAt(Instant.parse(at))
                .setAttemptId(attemptId)
                .setOutcome(outcome)
                .setScore(outcome == Outcome.PASSED ? 800 : 500)
                .build();
    }

    public ResultCorrected isCorrected(String attemptId, Outcome outcome, String at) {
        return ResultCorrected.newBuilder()
                .setEventId(eventId("corrected", attemptId, at))
                .setCandidateId(id)
                .setOccurredAt(Instant.parse(at))
                .setAttemptId(attemptId)
                .setOutcome(outcome)
                .setReason("scored again")
                .build();
    }

    public FraudFlagRaised isFlagged(String flagId, String attemptId, String at) {
        return FraudFlagRaised.newBuilder()
                .setEventId(eventId("flagged", flagId, at))
                .setCandidateId(id)
                .setOccurredAt(Instant.parse(at))
                .setFlagId(flagId)
                .setAttemptId(attemptId)
                .setProgram("MICROSOFT")
                .setCategory(FraudCategory.CHEATING)
                .setRaisedBy(FlagSource.PROCTOR)
                .setEvidence(List.of("video-1"))
                .build();
    }

    /** The same report under another eventId. */
    public static <T extends SpecificRecord> T retold(T record) {
        record.put(
                0,
                UUID.nameUUIDFromBytes(("again " + record.get(0)).getBytes(StandardCharsets.UTF_8))
                        .toString());
        return record;
    }

    private String eventId(String what, String about, String at) {
        return UUID.nameUUIDFromBytes((id + " " + what + " " + about + " " + at).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
