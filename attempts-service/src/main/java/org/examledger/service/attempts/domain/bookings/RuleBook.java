package org.examledger.service.attempts.domain.bookings;

import java.util.List;

/**
 * The rules of one version of a policy, in the order in which they are asked.
 *
 * @param policyId published with a refusal
 * @param policyVersion the date of the version
 * @param document that it comes from
 */
public record RuleBook(String policyId, String policyVersion, String document, List<BookingRule> rules) {

    /** Copies the list. */
    public RuleBook {
        rules = List.copyOf(rules);
    }
}
