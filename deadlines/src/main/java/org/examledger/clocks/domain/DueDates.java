package org.examledger.clocks.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import org.examledger.policies.HolidayCalendar;
import org.examledger.policies.Term;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of deadlines: a deadline expires at the end of the local day that its term leads to from the day it
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
    public static Instant dueAt(Term term, Instant start, ZoneId zone, @Nullable HolidayCalendar calendar) {
        return endOfDay(lastDay(term, start.atZone(zone).toLocalDate(), calendar), zone);
    }

    /** The first instant after the local day in which an instant lies. */
    public static Instant endOfDay(Instant instant, ZoneId zone) {
        return endOfDay(instant.atZone(zone).toLocalDate(), zone);
    }

    private static LocalDate lastDay(Term term, LocalDate start, @Nullable HolidayCalendar calendar) {
        return switch (term.unit()) {
            case CALENDAR_DAYS -> start.plusDays(term.length());
            case BUSINESS_DAYS ->
                calendar == null ? start.plusDays(term.length()) : afterBusinessDays(term.length(), start, calendar);
            case WEEKS -> start.plusWeeks(term.length());
            case MONTHS -> start.plusMonths(term.length());
            case YEARS -> start.plusYears(term.length());
        };
    }

    private static LocalDate afterBusinessDays(int days, LocalDate start, HolidayCalendar calendar) {
        LocalDate date = start;
        int left = days;
        while (left > 0) {
            date = date.plusDays(1);
            left -= calendar.isBusinessDay(date) ? 1 : 0;
        }
        return date;
    }

    private static Instant endOfDay(LocalDate date, ZoneId zone) {
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
