package org.examledger.service.attempts.codec;

import org.apache.avro.specific.SpecificRecord;
import org.examledger.purchases.PurchasedAttemptRestored;
import org.examledger.purchases.PurchasedAttemptUsed;
import org.examledger.purchases.UseCause;
import org.examledger.service.attempts.domain.purchases.PurchasedAttempt;
import org.examledger.service.attempts.domain.purchases.PurchasedAttempt.Charge;

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
