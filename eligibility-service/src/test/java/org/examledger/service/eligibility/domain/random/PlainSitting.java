package org.examledger.service.eligibility.domain.random;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.examledger.policies.WaitTime;
import org.jspecify.annotations.Nullable;

/**
 * A sitting as the generator meant it, however many facts it then told it in.
 *
 * @param passedSince when the winning result occurred, for a pass; null for a fail and while pending
 * @param pending whether there is no outcome
 */
public record PlainSitting(
        String attemptId,
        Instant start,
        ZoneId zone,
        @Nullable Instant passedSince,
        boolean pending,
        boolean waitWaived,
        int capRaises) {

    public boolean passed() {
        return passedSince != null;
    }

    public Instant plus(Period period) {
        return start.atZone(zone)
                .plusMonths(period.toTotalMonths())
                .plusDays(period.getDays())
                .toInstant();
    }

    public Instant plus(WaitTime wait) {
        return wait.after(start, zone);
    }

    /** As if it had started then. */
    public PlainSitting at(Instant other) {
        return new PlainSitting(attemptId, other, zone, passedSince, pending, waitWaived, capRaises);
    }

    /** With a pass that came after an instant still pending. */
    public PlainSitting before(Instant instant) {
        return passedSince != null && passedSince.isAfter(instant)
                ? new PlainSitting(attemptId, start, zone, null, true, waitWaived, capRaises)
                : this;
    }
}
