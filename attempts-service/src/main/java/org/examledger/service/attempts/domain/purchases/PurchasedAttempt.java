package org.examledger.service.attempts.domain.purchases;

import java.util.List;
import java.util.Optional;
import org.examledger.service.attempts.domain.bookings.ExamTerms;
import org.examledger.service.attempts.domain.facts.Fact;

/**
 * Whether an appointment has used up an attempt of a purchase.
 *
 * @param charge what used it up; empty when nothing did, or nothing was left to use up
 * @param ruleIds the rules that decided
 * @param basis the facts that it rests on
 */
public record PurchasedAttempt(
        String purchaseId,
        String attemptId,
        ExamTerms terms,
        Optional<Charge> charge,
        List<String> ruleIds,
        List<Fact> basis) {

    /** Copies the lists. */
    public PurchasedAttempt {
        ruleIds = List.copyOf(ruleIds);
        basis = List.copyOf(basis);
    }

    /**
     * An attempt is used up.
     *
     * @param remaining how many are left then
     * @param explanation a sentence with its source
     */
    public record Charge(UseCause cause, int remaining, String explanation) {}
}
