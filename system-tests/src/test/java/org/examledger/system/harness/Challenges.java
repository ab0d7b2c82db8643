package org.examledger.system.harness;

import java.util.List;
import java.util.UUID;
import org.examledger.appeals.RetakeAuthorised;
import org.examledger.challenges.ItemChallengeDecided;
import org.examledger.challenges.ItemChallenged;
import org.examledger.transcripts.TranscriptVerificationRequested;

/** Reports about one candidate's challenges of questions, transcripts, and exceptions beyond a year's number. */
public final class Challenges {
    private final String candidateId;

    public Challenges(String candidateId) {
        this.candidateId = candidateId;
    }

    /** A complete form about the first question of an attempt. */
    public ItemChallenged challenged(String challengeId, String attemptId, String examId, String at) {
        return new ItemChallenged(
                eventId(),
                candidateId,
                Reports.instant(at),
                challengeId,
                attemptId,
                examId,
                "item-1",
                "Which role holds it?",
                "Two answers are right.",
                List.of());
    }

    /** The program finds the question wanting. */
    public ItemChallengeDecided upheld(String challengeId, String at) {
        return new ItemChallengeDecided(eventId(), candidateId, Reports.instant(at), challengeId, true, "item-review");
    }

    /** A transcript is to be verified for which these exams were required. */
    public TranscriptVerificationRequested transcript(String requestId, String at, String... examIds) {
        return new TranscriptVerificationRequested(
                eventId(), candidateId, Reports.instant(at), requestId, List.of(examIds), null);
    }

    /** Microsoft authorises an exception for any exam. */
    public RetakeAuthorised authorised(String authorisationId, String at) {
        return new RetakeAuthorised(
                eventId(), candidateId, Reports.instant(at), authorisationId, "MICROSOFT", null, "exam-security");
    }

    private static String eventId() {
        return UUID.randomUUID().toString();
    }
}
