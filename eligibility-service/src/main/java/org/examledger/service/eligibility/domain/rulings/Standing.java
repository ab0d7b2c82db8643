package org.examledger.service.eligibility.domain.rulings;

import java.time.Instant;
import org.examledger.policies.RetakePolicyVersion;
import org.examledger.service.eligibility.domain.counting.BetaSittings;
import org.examledger.service.eligibility.domain.windows.Window;
import org.jspecify.annotations.Nullable;

/**
 * Where the candidate stands in the last sitting's window, whatever the answer (CONTRACT, Meaning 5). The window of a
 * sitting in a beta period is that period, which ends with the release (rule R9).
 *
 * @param attemptsCounted 0 when never sat
 * @param attemptsAllowed the cap as raised; null without a cap or when never sat
 * @param windowStart the start of the window's first sitting; null when never sat
 * @param windowEnd null when there is no end, or none yet
 */
public record Standing(
        int attemptsCounted,
        @Nullable Integer attemptsAllowed,
        @Nullable Instant windowStart,
        @Nullable Instant windowEnd) {
    static final Standing NEVER_SAT = new Standing(0, null, null, null);

    static Standing in(BetaSittings inBeta) {
        int sittings = inBeta.sittings().size();
        return new Standing(
                sittings,
                inBeta.beta().sittings(),
                inBeta.start(),
                inBeta.beta().releasedAt());
    }

    static Standing in(Window window, RetakePolicyVersion version) {
        Integer capped = window.limit().map(limit -> limit.allowed()).orElse(null);
        Integer allowed = version.singleSitting() == null ? capped : Integer.valueOf(1 + excused(window));
        Instant end = window.limit().flatMap(limit -> limit.end()).orElse(null);
        return new Standing(window.ordinal(), allowed, window.start(), end);
    }

    // Each sitting at which the provider failed gives another one (B7).
    private static int excused(Window window) {
        return Math.toIntExact(window.sittings().stream()
                .filter(sitting -> sitting.secondAppointment() != null)
                .count());
    }
}
