package org.examledger.service.attempts.domain.purchases;

import java.util.List;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PaymentFact.RefundRequested;

/**
 * A request for a refund that no rule answers: whatever was answered before does not stand.
 *
 * @param ruleIds the rules that could have answered it
 * @param basis every fact that could have made one of them answer
 */
public record UnansweredRefund(RefundRequested request, List<String> ruleIds, List<Fact> basis) {

    /** Copies the lists. */
    public UnansweredRefund {
        ruleIds = List.copyOf(ruleIds);
        basis = List.copyOf(basis);
    }
}
