package org.examledger.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * The beta period of an exam, which ends with its final release: from then on the exam is live (R9, R10).
 *
 * @param from the period opens at 00:00 UTC of this date
 * @param until the exam is live from 00:00 UTC of this date; after {@code from}
 * @param sittings how many a candidate has in the period, at least 1
 * @param ruleId the rule that gives the figure
 * @param invitationRuleId the rule that admits only whom the program invites (R10); null where anybody may sit
 */
public record Beta(
        LocalDate from,
        LocalDate until,
        int sittings,
        String ruleId,
        @Nullable String invitationRuleId) {

    /** The first instant of the period. */
    public Instant opensAt() {
        return startOf(from);
    }

    /** The instant of the final release, the first at which the exam is live. */
    public Instant releasedAt() {
        return startOf(until);
    }

    /** Whether a sitting that starts at an instant is one of the beta: one before the release, however early. */
    public boolean covers(Instant start) {
        return start.isBefore(releasedAt());
    }

    /** Whether only invited candidates may sit in the period (R10). */
    public boolean byInvitation() {
        return invitationRuleId != null;
    }

    private static Instant startOf(LocalDate date) {
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
