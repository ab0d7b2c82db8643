package org.examledger.service.appeals.codec;

import org.apache.avro.specific.SpecificRecord;
import org.examledger.challenges.ChallengeRefusal;
import org.examledger.challenges.FreeRetakeGranted;
import org.examledger.challenges.FreeRetakeWithdrawn;
import org.examledger.challenges.ItemChallengeAccepted;
import org.examledger.challenges.ItemChallengeRefused;
import org.examledger.clocks.domain.Grounds;
import org.examledger.service.appeals.domain.challenges.ChallengeConclusion;
import org.examledger.service.appeals.domain.challenges.FreeRetake;
import org.examledger.service.appeals.domain.explanation.EnglishExplanation;
import org.examledger.service.appeals.domain.facts.ItemChallenged;

/** What becomes of challenges as records. Their eventId is left blank: it follows from the rest. */
public final class ChallengeRecords {
    private static final String NOT_IDENTIFIED_YET = "";

    private ChallengeRecords() {}

    /** Whether a challenge is considered. */
    public static SpecificRecord of(String candidateId, ChallengeConclusion conclusion) {
        return switch (conclusion) {
            case ChallengeConclusion.Accepted accepted -> accepted(candidateId, accepted);
            case ChallengeConclusion.Refused refused -> refused(candidateId, refused);
        };
    }

    /** That the exam may be taken again without payment. */
    public static FreeRetakeGranted of(String candidateId, FreeRetake retake) {
        ItemChallenged challenge = retake.challenge();
        return FreeRetakeGranted.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(retake.grounds().occurredAt())
                .setChallengeId(challenge.challengeId())
                .setAttemptId(challenge.attemptId())
                .setExamId(challenge.examId())
                .setRuleIds(retake.grounds().ruleIds())
                .setBasis(retake.grounds().basis())
                .build();
    }

    /** That it may not after all. */
    public static FreeRetakeWithdrawn withdrawn(FreeRetakeGranted granted, Grounds grounds) {
        return FreeRetakeWithdrawn.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(granted.getCandidateId())
                .setOccurredAt(grounds.occurredAt())
                .setChallengeId(granted.getChallengeId())
                .setAttemptId(granted.getAttemptId())
                .setExamId(granted.getExamId())
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }

    private static ItemChallengeAccepted accepted(String candidateId, ChallengeConclusion.Accepted accepted) {
        ItemChallenged challenge = accepted.challenge();
        return ItemChallengeAccepted.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(accepted.grounds().occurredAt())
                .setChallengeId(challenge.challengeId())
                .setAttemptId(challenge.attemptId())
                .setExamId(challenge.examId())
                .setItemId(challenge.itemId())
                .setLatestAt(accepted.latestAt().orElse(null))
                .setPolicyId(accepted.policy().policyId())
                .setPolicyVersion(accepted.policy().policyVersion())
                .setExplanation(EnglishExplanation.of(accepted))
                .setRuleIds(accepted.grounds().ruleIds())
                .setBasis(accepted.grounds().basis())
                .build();
    }

    private static ItemChallengeRefused refused(String candidateId, ChallengeConclusion.Refused refused) {
        ItemChallenged challenge = refused.challenge();
        return ItemChallengeRefused.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(refused.grounds().occurredAt())
                .setChallengeId(challenge.challengeId())
                .setAttemptId(challenge.attemptId())
                .setExamId(challenge.examId())
                .setItemId(challenge.itemId())
                .setReason(ChallengeRefusal.valueOf(refused.reason().name()))
                .setMissing(refused.missing())
                .setLatestAt(refused.latestAt().orElse(null))
                .setPolicyId(refused.policy().policyId())
                .setPolicyVersion(refused.policy().policyVersion())
                .setExplanation(EnglishExplanation.of(refused))
                .setRuleIds(refused.grounds().ruleIds())
                .setBasis(refused.grounds().basis())
                .build();
    }
}
