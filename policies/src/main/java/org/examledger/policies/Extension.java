package org.examledger.policies;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The program lets certifications that would expire in a time hold longer (C4). Dates are local, in the zone of the
 * sitting that gave the term.
 *
 * @param expiringFrom the first date of expiry that it covers; null if it covers any before the other
 * @param expiringBefore the first date of expiry that it does not cover
 * @param length how much longer they hold
 * @param ruleId the rule that says so
 */
public record Extension(
        @Nullable LocalDate expiringFrom, LocalDate expiringBefore, ExtensionLength length, String ruleId) {

    /** Whether a certification that would expire on that date holds longer. */
    public boolean covers(LocalDate expiry) {
        return expiry.isBefore(expiringBefore) && (expiringFrom == null || !expiry.isBefore(expiringFrom));
    }
}
