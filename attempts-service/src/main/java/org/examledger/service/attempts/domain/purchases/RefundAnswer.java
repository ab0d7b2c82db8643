package org.examledger.service.attempts.domain.purchases;

import java.time.Instant;
import java.util.List;
import org.examledger.service.attempts.domain.bookings.TermsSource;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PaymentFact.RefundRequested;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say to a request for a refund.
 *
 * @param terms that decided
 * @param reason why not; null when it is granted
 * @param latestAt the last instant at which it would have been in time; null where time does not decide
 * @param sentence the answer for people, in English, without a full stop
 */
public record RefundAnswer(
        RefundRequested request,
        TermsSource terms,
        String ruleId,
        @Nullable RefundRefusalReason reason,
        @Nullable Instant latestAt,
        String sentence,
        List<Fact> basis) {

    /** Copies the list. */
    public RefundAnswer {
        basis = List.copyOf(basis);
    }

    /** The same answer, resting on these facts. */
    RefundAnswer restingOn(List<Fact> facts) {
        return new RefundAnswer(request, terms, ruleId, reason, latestAt, sentence, facts);
    }

    /** Whether the money is given back. */
    public boolean isGranted() {
        return reason == null;
    }

    /** The answer in a sentence, with its source. */
    public String explanation() {
        return terms.cited(sentence, ruleId);
    }
}
