package org.examledger.service.appeals.domain.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.function.Predicate;
import org.examledger.policies.AppealClock;
import org.examledger.policies.HolidayCalendar;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of deadlines in days: a deadline expires at the end of the local day that many days after the day it
 * starts, in a zone; it is due at the first instant after that day, which is too late already (CONTRACT, Meaning 9).
 *
 * <p>Days are counted by the calendar's dates, also where a zone skipped a date at the date line: such a date counts, and
 * where it is the last allowed day, the deadline is due when it would have begun.
 */
public final class DueDates {
    /** The last instant that a record can carry; what would be due later, is due then. */
    public static final Instant LATEST = Instant.ofEpochMilli(Long.MAX_VALUE);

    private DueDates() {}

    /**
     * When a clock is due that starts at that instant.
     *
     * @param calendar the program's business days; null if it has none, as the policies allow where no clock counts them
     */
    public static Instant dueAt(AppealClock clock, Instant start, ZoneId zone, @Nullable HolidayCalendar calendar) {
        return switch (clock.unit()) {
            case CALENDAR -> afterDays(start, clock.days(), zone, date -> true);
            case BUSINESS ->
                afterDays(start, clock.days(), zone, date -> calendar == null || calendar.isBusinessDay(date));
        };
    }

    /**
     * The first instant after the last allowed day.
     *
     * @param days how many of the days after the start's own are allowed, at least 1
     * @param counts whether a date is one of the days counted
     */
    public static Instant afterDays(Instant start, int days, ZoneId zone, Predicate<LocalDate> counts) {
        LocalDate date = start.atZone(zone).toLocalDate();
        int left = days;
        while (left > 0) {
            date = date.plusDays(1);
            left -= counts.test(date) ? 1 : 0;
        }
        return atMost(firstInstantAfter(date, zone));
    }

    /** The instant, or the last one that a record can carry, if that is earlier. */
    public static Instant atMost(Instant instant) {
        return instant.isAfter(LATEST) ? LATEST : instant;
    }

    private static Instant firstInstantAfter(LocalDate day, ZoneId zone) {
        ZonedDateTime nextDay = day.plusDays(1).atStartOfDay(zone);
        // Clocks set back across midnight, as Newfoundland's once were at 00:01, return to the day before: it ends at
        // the
        // second midnight.
        ZoneOffsetTransition transition = zone.getRules().getTransition(nextDay.toLocalDateTime());
        boolean returns = transition != null
                && transition.isOverlap()
                && transition.getDateTimeAfter().toLocalDate().isBefore(nextDay.toLocalDate());
        return (returns ? nextDay.withLaterOffsetAtOverlap() : nextDay).toInstant();
    }
}
