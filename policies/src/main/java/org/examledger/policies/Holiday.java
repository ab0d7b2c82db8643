package org.examledger.policies;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/** A day on which nobody works. */
public sealed interface Holiday {

    /** What the day is called. */
    String name();

    /** Whether the holiday falls on the date. */
    boolean fallsOn(LocalDate date);

    /**
     * The same day of every year; 29 February only in leap years.
     *
     * @param from the first date on which it counts; null if it always has
     * @param until the last date on which it counts; null if it still does
     */
    record Yearly(
            MonthDay day,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            String name) implements Holiday {
        @Override
        public boolean fallsOn(LocalDate date) {
            return MonthDay.from(date).equals(day)
                    && (from == null || !date.isBefore(from))
                    && (until == null || !date.isAfter(until));
        }
    }

    /** One date, for a holiday that moves or happens once. */
    record Single(LocalDate date, String name) implements Holiday {
        @Override
        public boolean fallsOn(LocalDate other) {
            return date.equals(other);
        }
    }
}
