package org.examledger.service.appeals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.examledger.policies.AppealClock;
import org.examledger.policies.DayUnit;
import org.examledger.policies.HolidayCalendar;
import org.examledger.service.appeals.domain.deadlines.DueDates;
import org.examledger.service.appeals.domain.given.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {
    private static final @Nullable HolidayCalendar ORACLE =
            Story.catalogue().program("ORACLE").orElseThrow().calendar();

    private static Instant calendarDays(int days, String start, String zone) {
        AppealClock clock = new AppealClock(days, DayUnit.CALENDAR, "P1");
        return DueDates.dueAt(clock, Instant.parse(start), ZoneId.of(zone), ORACLE);
    }

    private static Instant businessDays(int days, String start, String zone) {
        AppealClock clock = new AppealClock(days, DayUnit.BUSINESS, "P3");
        return DueDates.dueAt(clock, Instant.parse(start), ZoneId.of(zone), ORACLE);
    }

    @ParameterizedTest(name = "{1} days from {0} in {2}: due at {3}, {4}")
    @DisplayName("Meaning 9: calendar days end with the local day, whatever the clocks do")
    @CsvSource(textBlock = """
            2025-03-03T00:00:00Z,     14, UTC,                 2025-03-18T00:00:00Z, from the first instant of a day
            2025-03-03T23:59:59.999Z, 14, UTC,                 2025-03-18T00:00:00Z, from the last millisecond of a day
            2025-03-20T10:00:00Z,     14, Europe/Paris,        2025-04-03T22:00:00Z, into summer time
            2025-10-20T10:00:00Z,     14, Europe/Paris,        2025-11-03T23:00:00Z, out of summer time
            2025-03-03T23:30:00Z,     14, Pacific/Kiritimati,  2025-03-18T10:00:00Z, where it is tomorrow already
            2025-03-03T05:00:00Z,     14, Pacific/Niue,        2025-03-17T11:00:00Z, where it is still yesterday
            2018-10-20T12:00:00Z,     14, America/Sao_Paulo,   2018-11-04T03:00:00Z, the next day begins at 01:00
            2018-02-03T12:00:00Z,     14, America/Sao_Paulo,   2018-02-18T03:00:00Z, the last hour of the day comes twice
            2025-10-19T12:00:00Z,     13, America/Havana,      2025-11-02T04:00:00Z, the next day's first hour comes twice
            2006-10-14T12:00:00Z,     14, America/St_Johns,    2006-10-29T03:30:00Z, back from 00:01 to the day before
            2011-12-15T22:00:00Z,     14, Pacific/Apia,        2011-12-30T10:00:00Z, the next date does not exist
            2011-12-16T22:00:00Z,     14, Pacific/Apia,        2011-12-30T10:00:00Z, the last date does not exist
            2024-02-15T12:00:00Z,     14, UTC,                 2024-03-01T00:00:00Z, in a leap year
            """)
    void calendarDaysEndWithTheLocalDay(String start, int days, String zone, String dueAt, String why) {
        assertThat(calendarDays(days, start, zone)).as(why).isEqualTo(Instant.parse(dueAt));
    }

    @ParameterizedTest(name = "{1} business days from {0} in {2}: due at {3}, {4}")
    @DisplayName("Meaning 9: business days are those of the program's calendar")
    @CsvSource(textBlock = """
            2025-03-08T12:00:00Z, 5, UTC,                2025-03-15T00:00:00Z, received on a Saturday
            2025-03-07T12:00:00Z, 5, UTC,                2025-03-15T00:00:00Z, received on the Friday before
            2025-12-18T12:00:00Z, 5, UTC,                2025-12-27T00:00:00Z, over Christmas Day
            2025-12-25T12:00:00Z, 5, UTC,                2026-01-03T00:00:00Z, from one holiday over the next
            2025-03-09T23:00:00Z, 5, Pacific/Kiritimati, 2025-03-17T10:00:00Z, a Sunday in UTC but a Monday there
            2025-03-10T03:00:00Z, 5, America/New_York,   2025-03-15T04:00:00Z, a Monday in UTC but a Sunday there
            """)
    void businessDaysSkipHolidays(String start, int days, String zone, String dueAt, String why) {
        assertThat(businessDays(days, start, zone)).as(why).isEqualTo(Instant.parse(dueAt));
    }

    @Test
    @DisplayName("Scenario 15: without a holiday, 2025-12-18 plus five business days ends with 12-25")
    void withoutHoliday() {
        AppealClock clock = new AppealClock(5, DayUnit.BUSINESS, "P3");
        HolidayCalendar noHolidays = new HolidayCalendar("plain", weekdays(), List.of());

        Instant dueAt = DueDates.dueAt(clock, Instant.parse("2025-12-18T12:00:00Z"), ZoneId.of("UTC"), noHolidays);

        assertThat(dueAt).isEqualTo(Instant.parse("2025-12-26T00:00:00Z"));
    }

    @Test
    @DisplayName("What no record could carry is due at the last instant that one can")
    void atTheEndOfTime() {
        String lastInstant = Instant.ofEpochMilli(Long.MAX_VALUE).toString();

        assertThat(calendarDays(14, lastInstant, "Europe/Paris")).isEqualTo(DueDates.LATEST);
        assertThat(businessDays(5, Instant.ofEpochMilli(Long.MIN_VALUE).toString(), "Europe/Paris"))
                .isBefore(Instant.EPOCH);
    }

    private static Set<DayOfWeek> weekdays() {
        return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    }
}
