package org.examledger.service.appeals.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.examledger.appeals.ExceptionCause;
import org.examledger.appeals.RetakeAuthorised;
import org.examledger.appeals.RetakeExceptionDecided;
import org.examledger.appeals.RetakeExceptionRequested;
import org.examledger.appeals.Waiver;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Delivery;
import org.examledger.challenges.ItemChallengeDecided;
import org.examledger.challenges.ItemChallenged;
import org.examledger.transcripts.TranscriptVerificationRequested;

/** What is said about a candidate of Microsoft's who sits 70-410, challenges its questions and more. Instants are ISO-8601. */
record Challenger(String id) {
    /** On partition 0. */
    static final Challenger GRACE = new Challenger("grace");

    private static final String EXAM = "70-410";

    AttemptStarted sits(String attemptId, String at) {
        return AttemptStarted.newBuilder()
                .setEventId(eventId("started", attemptId, at))
                .setCandidateId(id)
                .setOccurredAt(Instant.parse(at))
                .setAttemptId(attemptId)
                .setExamId(EXAM)
                .setCenterId("center-1")
                .setDelivery(Delivery.TEST_CENTER)
                .setZoneId("UTC")
                .build();
    }

    /** A complete form. */
    ItemChallenged challenges(String challengeId, String itemId, String at) {
        return new ItemChallenged(
                eventId("challenged", challengeId, at),
                id,
                Instant.parse(at),
                challengeId,
                "a1",
                EXAM,
                itemId,
                "Which role holds it?",
                "Two answers are right.",
                List.of());
    }

    ItemChallengeDecided decides(String challengeId, boolean upheld, String at) {
        return new ItemChallengeDecided(
                eventId("decided", challengeId, at), id, Instant.parse(at), challengeId, upheld, "item-review");
    }

    TranscriptVerificationRequested asksToVerify(String requestId, String at) {
        return new TranscriptVerificationRequested(
                eventId("asked", requestId, at), id, Instant.parse(at), requestId, List.of(EXAM), null);
    }

    RetakeExceptionRequested requests(String requestId, String attemptId, String at) {
        return new RetakeExceptionRequested(
                eventId("requested", requestId, at),
                id,
                Instant.parse(at),
                requestId,
                EXAM,
                attemptId,
                ExceptionCause.LAB_CRASH,
                "G. H.",
                "g@example.org",
                "registration-1",
                EXAM,
                "The lab crashed.",
                "V-77");
    }

    RetakeExceptionDecided isGranted(String requestId, String at) {
        return new RetakeExceptionDecided(
                eventId("granted", requestId, at), id, Instant.parse(at), requestId, true, Waiver.WAIT, "board");
    }

    RetakeAuthorised isAuthorised(String authorisationId, String at) {
        return new RetakeAuthorised(
                eventId("authorised", authorisationId, at),
                id,
                Instant.parse(at),
                authorisationId,
                "MICROSOFT",
                null,
                "exam-security");
    }

    private String eventId(String what, String about, String at) {
        return UUID.nameUUIDFromBytes((id + " " + what + " " + about + " " + at).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
