package org.examledger.service.attempts.codec;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.purchases.PurchasedAttemptRestored;
import org.examledger.purchases.PurchasedAttemptUsed;
import org.examledger.purchases.RefundAnswerWithdrawn;
import org.examledger.purchases.RefundGranted;
import org.examledger.purchases.RefundRefusalReason;
import org.examledger.purchases.RefundRefused;
import org.examledger.purchases.UseCause;
import org.examledger.service.attempts.domain.purchases.PurchasedAttempt;
import org.examledger.service.attempts.domain.purchases.PurchasedAttempt.Charge;
import org.examledger.service.attempts.domain.purchases.RefundAnswer;
import org.examledger.service.attempts.domain.purchases.UnansweredRefund;

/** What became of purchased attempts as records. */
public final class PurchaseRecords {
    private PurchaseRecords() {}

    /** That an attempt is used up. */
    public static SpecificRecord used(String candidateId, PurchasedAttempt attempt, Charge charge) {
        Basis basis = Basis.of(attempt.basis());
        return PurchasedAttemptUsed.newBuilder()
                .setEventId(Basis.NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(basis.occurredAt())
                .setPurchaseId(attempt.purchaseId())
                .setAttemptId(attempt.attemptId())
                .setCause(UseCause.valueOf(charge.cause().name()))
                .setRemaining(charge.remaining())
                .setPolicyId(attempt.terms().policyId())
                .setPolicyVersion(attempt.terms().version().version())
                .setExplanation(charge.explanation())
                .setRuleIds(attempt.ruleIds())
                .setBasis(basis.eventIds())
                .build();
    }

    /** The answer to a request for a refund. */
    public static SpecificRecord of(String candidateId, RefundAnswer answer) {
        Basis basis = Basis.of(answer.basis());
        var reason = answer.reason();
        return reason == null ? granted(candidateId, answer, basis) : refused(candidateId, answer, reason, basis);
    }

    private static RefundGranted granted(String candidateId, RefundAnswer answer, Basis basis) {
        return RefundGranted.newBuilder()
                .setEventId(Basis.NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(basis.occurredAt())
                .setRequestId(answer.request().requestId())
                .setPurchaseId(answer.request().purchaseId())
                .setPolicyId(answer.terms().policyId())
                .setPolicyVersion(answer.terms().version())
                .setExplanation(answer.explanation())
                .setRuleIds(List.of(answer.ruleId()))
                .setBasis(basis.eventIds())
                .build();
    }

    private static RefundRefused refused(
            String candidateId,
            RefundAnswer answer,
            org.examledger.service.attempts.domain.purchases.RefundRefusalReason reason,
            Basis basis) {
        return RefundRefused.newBuilder()
                .setEventId(Basis.NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(basis.occurredAt())
                .setRequestId(answer.request().requestId())
                .setPurchaseId(answer.request().purchaseId())
                .setReason(RefundRefusalReason.valueOf(reason.name()))
                .setLatestAt(answer.latestAt())
                .setPolicyId(answer.terms().policyId())
                .setPolicyVersion(answer.terms().version())
                .setExplanation(answer.explanation())
                .setRuleIds(List.of(answer.ruleId()))
                .setBasis(basis.eventIds())
                .build();
    }

    /** That no rule answers a request for a refund any more. */
    public static SpecificRecord withdrawn(String candidateId, UnansweredRefund refund) {
        Basis basis = Basis.of(refund.basis());
        return RefundAnswerWithdrawn.newBuilder()
                .setEventId(Basis.NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(basis.occurredAt())
                .setRequestId(refund.request().requestId())
                .setPurchaseId(refund.request().purchaseId())
                .setRuleIds(refund.ruleIds())
                .setBasis(basis.eventIds())
                .build();
    }

    /** That it is not used up. */
    public static SpecificRecord restored(String candidateId, PurchasedAttempt attempt) {
        Basis basis = Basis.of(attempt.basis());
        return PurchasedAttemptRestored.newBuilder()
                .setEventId(Basis.NOT_IDENTIFIED_YET)
                .setCandidateId(candidateId)
                .setOccurredAt(basis.occurredAt())
                .setPurchaseId(attempt.purchaseId())
                .setAttemptId(attempt.attemptId())
                .setRuleIds(attempt.ruleIds())
                .setBasis(basis.eventIds())
                .build();
    }
}
