package org.examledger.service.attempts.codec;

import org.examledger.attempts.Outcome;
import org.examledger.clocks.domain.Grounds;
import org.examledger.recordings.IdentityRecordsDestroyedUnderHold;
import org.examledger.recordings.IdentityRecordsDestructionCleared;
import org.examledger.results.ResultQuestionWithdrawn;
import org.examledger.results.ResultQuestioned;
import org.examledger.service.attempts.domain.recordings.Destruction;
import org.examledger.service.attempts.domain.sittings.ResultQuestion;

/** What follows from sittings and recordings as records. Their eventId is left blank: it follows from the rest. */
public final class SittingRecords {
    private SittingRecords() {}

    /** That a result's score contradicts its outcome. */
    public static ResultQuestioned questioned(
            String candidateId, ResultQuestion question, ResultQuestion.Contradiction contradiction) {
        Grounds grounds = question.grounds();
        return ResultQuestioned.newBuilder()
                .setEventId(Basis.NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(grounds.occurredAt())
                .setAttemptId(question.attemptId())
                .setExamId(contradiction.examId())
                .setResultEventId(contradiction.resultEventId())
                .setOutcome(contradiction.passed() ? Outcome.PASSED : Outcome.FAILED)
                .setScore(contradiction.score())
                .setPassMark(contradiction.passMark())
                .setExplanation(contradiction.explanation())
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }

    /** That nothing contradicts the result any more. */
    public static ResultQuestionWithdrawn withdrawn(String candidateId, ResultQuestion question) {
        Grounds grounds = question.grounds();
        return ResultQuestionWithdrawn.newBuilder()
                .setEventId(Basis.NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(grounds.occurredAt())
                .setAttemptId(question.attemptId())
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }

    /** That records were destroyed while something held them. */
    public static IdentityRecordsDestroyedUnderHold underHold(String candidateId, Destruction destruction) {
        Grounds grounds = destruction.grounds();
        return IdentityRecordsDestroyedUnderHold.newBuilder()
                .setEventId(Basis.NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(grounds.occurredAt())
                .setCheckId(destruction.checkId())
                .setAttemptId(destruction.attemptId())
                .setDestroyedAt(destruction.destroyedAt())
                .setHoldIds(destruction.holdIds())
                .setPolicyId(destruction.policyId())
                .setPolicyVersion(destruction.policyVersion())
                .setExplanation(destruction.explanation())
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }

    /** That nothing held them after all. */
    public static IdentityRecordsDestructionCleared cleared(String candidateId, Destruction destruction) {
        Grounds grounds = destruction.grounds();
        return IdentityRecordsDestructionCleared.newBuilder()
                .setEventId(Basis.NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(grounds.occurredAt())
                .setCheckId(destruction.checkId())
                .setRuleIds(grounds.ruleIds())
                .setBasis(grounds.basis())
                .build();
    }
}
