package org.examledger.policies;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;

/** How long a wait lasts, counted from the start of a sitting. */
public sealed interface WaitTime {

    /**
     * Elapsed time, whatever the zone.
     *
     * @param duration a day being 24 h; zero means no wait at all
     */
    record Elapsed(Duration duration) implements WaitTime {}

    /**
     * Calendar months and years, to the same local time in the zone of the attempt.
     *
     * @param period more than zero, without days; clamped to the last day of a shorter month
     */
    record Months(Period period) implements WaitTime {}

    /**
     * Whole days of the calendar in the zone of the attempt, counted from the day after the sitting's. The wait is over
     * with the first moment of the day after them: 5 days after a sitting on 1 March are 2 to 6 March, and a sitting may
     * start from the beginning of 7 March.
     *
     * @param days at least 1
     */
    record DaysAfter(int days) implements WaitTime {}

    /** Whether there is nothing to wait for. */
    default boolean isNone() {
        return switch (this) {
            case Elapsed elapsed -> elapsed.duration().isZero();
            case Months months -> false;
            case DaysAfter days -> false;
        };
    }

    /**
     * The first instant at which the wait is over.
     *
     * @param start of the sitting
     * @param zone of the sitting's attempt
     */
    default Instant after(Instant start, ZoneId zone) {
        return switch (this) {
            case Elapsed elapsed -> start.plus(elapsed.duration());
            case Months months -> CalendarTime.plus(start, months.period(), zone);
            case DaysAfter days ->
                start.atZone(zone)
                        .toLocalDate()
                        .plusDays(days.days() + 1L)
                        .atStartOfDay(zone)
                        .toInstant();
        };
    }
}
