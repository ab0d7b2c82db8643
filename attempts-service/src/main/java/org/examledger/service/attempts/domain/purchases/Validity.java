package org.examledger.service.attempts.domain.purchases;

import java.time.Instant;
import org.examledger.service.attempts.domain.facts.PaymentFact.Purchased;

/** When a purchase can be used: from the first to the last instant of its validity. */
final class Validity {
    private Validity() {}

    static boolean includes(Purchased purchase, Instant instant) {
        Instant from = purchase.validFrom();
        Instant until = purchase.validUntil();
        return (from == null || !instant.isBefore(from)) && (until == null || !instant.isAfter(until));
    }

    /** The validity in words. */
    static String text(Purchased purchase) {
        Instant from = purchase.validFrom();
        Instant until = purchase.validUntil();
        return (from == null ? "" : " from " + from) + (until == null ? "" : " until " + until);
    }
}
