package org.examledger.service.appeals.codec;

import org.apache.avro.specific.SpecificRecord;
import org.examledger.service.appeals.domain.explanation.EnglishExplanation;
import org.examledger.service.appeals.domain.transcripts.VerificationConclusion;
import org.examledger.service.appeals.domain.transcripts.VerificationRefusal;
import org.examledger.transcripts.TranscriptVerificationAccepted;
import org.examledger.transcripts.TranscriptVerificationRefused;

/** Answers to requests to verify a transcript as records. Their eventId is left blank: it follows from the rest. */
public final class TranscriptRecords {
    private static final String NOT_IDENTIFIED_YET = "";

    private TranscriptRecords() {}

    /** Whether the transcript is verified. */
    public static SpecificRecord of(String candidateId, VerificationConclusion conclusion) {
        return conclusion
                .refusal()
                .<SpecificRecord>map(reason -> refused(candidateId, conclusion, reason))
                .orElseGet(() -> accepted(candidateId, conclusion));
    }

    private static TranscriptVerificationAccepted accepted(String candidateId, VerificationConclusion conclusion) {
        return TranscriptVerificationAccepted.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(conclusion.grounds().occurredAt())
                .setRequestId(conclusion.request().requestId())
                .setExamIds(conclusion.request().examIds())
                .setLastAttemptId(conclusion.last().attemptId())
                .setLatestAt(conclusion.latestAt().orElseThrow())
                .setPolicyId(conclusion.policy().policyId())
                .setPolicyVersion(conclusion.policy().policyVersion())
                .setExplanation(EnglishExplanation.of(conclusion))
                .setRuleIds(conclusion.grounds().ruleIds())
                .setBasis(conclusion.grounds().basis())
                .build();
    }

    private static TranscriptVerificationRefused refused(
            String candidateId, VerificationConclusion conclusion, VerificationRefusal reason) {
        return TranscriptVerificationRefused.newBuilder()
                .setEventId(NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(conclusion.grounds().occurredAt())
                .setRequestId(conclusion.request().requestId())
                .setExamIds(conclusion.request().examIds())
                .setLastAttemptId(conclusion.last().attemptId())
                .setReason(org.examledger.transcripts.VerificationRefusal.valueOf(reason.name()))
                .setLatestAt(conclusion.latestAt().orElse(null))
                .setPolicyId(conclusion.policy().policyId())
                .setPolicyVersion(conclusion.policy().policyVersion())
                .setExplanation(EnglishExplanation.of(conclusion))
                .setRuleIds(conclusion.grounds().ruleIds())
                .setBasis(conclusion.grounds().basis())
                .build();
    }
}
