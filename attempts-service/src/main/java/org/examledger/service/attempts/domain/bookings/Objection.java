package org.examledger.service.attempts.domain.bookings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has against an appointment.
 *
 * @param earliestAt the first start that the rule would allow; null when it names none, or there is none
 * @param latestAt the last instant that the rule would have allowed, of the step where it moves too late, else of the start;
 *     null when it names none
 * @param feeLost whether the candidate loses what was paid
 * @param sentence the objection for people, in English, without a full stop
 */
public record Objection(
        RefusalReason reason,
        @Nullable Instant earliestAt,
        @Nullable Instant latestAt,
        boolean feeLost,
        String sentence) {

    /** An objection that no other time would answer. */
    public static Objection of(RefusalReason reason, String sentence) {
        return new Objection(reason, null, null, false, sentence);
    }

    /** An objection that another time would answer. */
    public static Objection ofTime(
            RefusalReason reason, @Nullable Instant earliestAt, @Nullable Instant latestAt, String sentence) {
        return new Objection(reason, earliestAt, latestAt, false, sentence);
    }
}
