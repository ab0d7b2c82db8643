package org.examledger.service.eligibility.domain.counting;

import java.time.Instant;
import java.util.List;

/**
 * When a certification ends.
 *
 * @param at the first instant at which it is not held any more
 * @param certification its name
 * @param revoked whether it ends by a revocation that became final, and not by its term
 * @param ruleIds the rules that end it then
 */
public record CertificationEnd(Instant at, String certification, boolean revoked, List<String> ruleIds) {

    /** Copies the rules. */
    public CertificationEnd {
        ruleIds = List.copyOf(ruleIds);
    }
}
