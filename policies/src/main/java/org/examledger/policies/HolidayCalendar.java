package org.examledger.policies;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A program's business days.
 *
 * @param calendarId unique in the catalogue, published with a deadline that counts business days
 * @param workingDays the days of the week that are business days unless they are holidays
 * @param holidays yearly and single ones
 */
public record HolidayCalendar(String calendarId, Set<DayOfWeek> workingDays, List<Holiday> holidays) {

    public HolidayCalendar {
        workingDays = Collections.unmodifiableSet(new TreeSet<>(workingDays));
        holidays = List.copyOf(holidays);
    }

    /** Whether the date is a holiday, on whatever day of the week. */
    public boolean isHoliday(LocalDate date) {
        return holidays.stream().anyMatch(holiday -> holiday.fallsOn(date));
    }

    /** Whether the date is a working day of the week and no holiday. */
    public boolean isBusinessDay(LocalDate date) {
        return workingDays.contains(date.getDayOfWeek()) && !isHoliday(date);
    }
}
