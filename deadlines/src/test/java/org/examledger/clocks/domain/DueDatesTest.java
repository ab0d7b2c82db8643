package org.examledger.clocks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.examledger.policies.Holiday;
import org.examledger.policies.HolidayCalendar;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.Term;
import org.examledger.policies.TermUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {
    private static final @Nullable HolidayCalendar ORACLE =
            PolicyCatalogue.shipped().program("ORACLE").orElseThrow().calendar();

    private static Instant calendarDays(int days, String start, String zone) {
        return DueDates.dueAt(new Term(days, TermUnit.CALENDAR_DAYS), Instant.parse(start), ZoneId.of(zone), ORACLE);
    }

    private static Instant businessDays(int days, String start, String zone) {
        return DueDates.dueAt(new Term(days, TermUnit.BUSINESS_DAYS), Instant.parse(start), ZoneId.of(zone), ORACLE);
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
    @Tag("P3")
    void businessDaysSkipHolidays(String start, int days, String zone, String dueAt, String why) {
        assertThat(businessDays(days, start, zone)).as(why).isEqualTo(Instant.parse(dueAt));
    }

    @ParameterizedTest(name = "{1} {2} from {0} in {3}: due at {4}, {5}")
    @DisplayName("Weeks are of seven days; months and years end with the last day of a shorter month")
    @CsvSource(textBlock = """
            2017-03-02T14:00:00Z, 6, WEEKS,  Europe/Paris,       2017-04-13T22:00:00Z, into summer time
            2025-10-20T10:00:00Z, 2, WEEKS,  Europe/Paris,       2025-11-03T23:00:00Z, out of summer time
            2025-03-03T23:30:00Z, 2, WEEKS,  Pacific/Kiritimati, 2025-03-18T10:00:00Z, where it is tomorrow already
            2025-03-03T05:00:00Z, 2, WEEKS,  Pacific/Niue,       2025-03-17T11:00:00Z, where it is still yesterday
            2011-12-16T22:00:00Z, 2, WEEKS,  Pacific/Apia,       2011-12-30T10:00:00Z, the last date does not exist
            2025-01-31T12:00:00Z, 1, MONTHS, UTC,                2025-03-01T00:00:00Z, from a longer month
            2024-01-31T12:00:00Z, 1, MONTHS, UTC,                2024-03-01T00:00:00Z, the same in a leap year
            2025-02-28T12:00:00Z, 1, MONTHS, UTC,                2025-03-29T00:00:00Z, the end of a month is no rule
            2025-11-30T12:00:00Z, 3, MONTHS, America/New_York,   2026-03-01T05:00:00Z, over the end of the year
            2025-02-15T12:00:00Z, 3, MONTHS, America/New_York,   2025-05-16T04:00:00Z, into summer time
            2011-11-30T22:00:00Z, 1, MONTHS, Pacific/Apia,       2011-12-30T10:00:00Z, the last date does not exist
            2024-02-29T12:00:00Z, 1, YEARS,  UTC,                2025-03-01T00:00:00Z, from a leap day
            2024-02-29T12:00:00Z, 4, YEARS,  UTC,                2028-03-01T00:00:00Z, from a leap day to one
            2023-03-01T00:30:00Z, 1, YEARS,  Pacific/Niue,       2024-02-29T11:00:00Z, the day before a leap day there
            2024-10-27T00:30:00Z, 1, YEARS,  Europe/Paris,       2025-10-27T23:00:00Z, from the day of 25 hours
            2025-12-31T11:00:00Z, 1, YEARS,  Pacific/Kiritimati, 2027-01-01T10:00:00Z, the next year there already
            """)
    void longerTerms(String start, int length, TermUnit unit, String zone, String dueAt, String why) {
        Instant due = DueDates.dueAt(new Term(length, unit), Instant.parse(start), ZoneId.of(zone), ORACLE);

        assertThat(due).as(why).isEqualTo(Instant.parse(dueAt));
    }

    @Test
    @DisplayName("A holiday that moves counts on its date of each year, and one that came later not before")
    void movableHolidays() {
        HolidayCalendar calendar = new HolidayCalendar(
                "moving",
                weekdays(),
                List.of(
                        new Holiday.Single(LocalDate.parse("2025-04-21"), "Easter Monday"),
                        new Holiday.Single(LocalDate.parse("2026-04-06"), "Easter Monday"),
                        new Holiday.Yearly(MonthDay.of(6, 19), LocalDate.parse("2021-06-19"), null, "Juneteenth"),
                        new Holiday.Yearly(MonthDay.of(2, 29), null, null, "Leap day")));

        assertThat(fiveBusinessDays("2025-04-17T12:00:00Z", calendar)).isEqualTo("2025-04-26T00:00:00Z");
        assertThat(fiveBusinessDays("2026-04-02T12:00:00Z", calendar)).isEqualTo("2026-04-11T00:00:00Z");
        assertThat(fiveBusinessDays("2026-04-16T12:00:00Z", calendar)).isEqualTo("2026-04-24T00:00:00Z");
        assertThat(fiveBusinessDays("2020-06-15T12:00:00Z", calendar)).isEqualTo("2020-06-23T00:00:00Z");
        assertThat(fiveBusinessDays("2024-06-14T12:00:00Z", calendar)).isEqualTo("2024-06-25T00:00:00Z");
        assertThat(fiveBusinessDays("2028-02-25T12:00:00Z", calendar)).isEqualTo("2028-03-07T00:00:00Z");
    }

    private static Instant fiveBusinessDays(String start, HolidayCalendar calendar) {
        return DueDates.dueAt(new Term(5, TermUnit.BUSINESS_DAYS), Instant.parse(start), ZoneId.of("UTC"), calendar);
    }

    @Test
    @DisplayName("Business days count across the clocks' changes, both ways")
    void businessDaysAcrossClockChanges() {
        assertThat(businessDays(5, "2025-03-27T12:00:00Z", "Europe/Paris")).isEqualTo("2025-04-03T22:00:00Z");
        assertThat(businessDays(5, "2025-10-23T12:00:00Z", "Europe/Paris")).isEqualTo("2025-10-30T23:00:00Z");
    }

    @Test
    @DisplayName("The end of a local day is the first instant of the next, on days of 23 and of 25 hours, too")
    void endOfDay() {
        ZoneId paris = ZoneId.of("Europe/Paris");

        assertThat(DueDates.endOfDay(Instant.parse("2025-03-30T00:30:00Z"), paris))
                .isEqualTo("2025-03-30T22:00:00Z");
        assertThat(DueDates.endOfDay(Instant.parse("2025-10-26T00:30:00Z"), paris))
                .isEqualTo("2025-10-26T23:00:00Z");
        assertThat(DueDates.endOfDay(Instant.parse("2025-10-26T23:00:00Z"), paris))
                .isEqualTo("2025-10-27T23:00:00Z");
    }

    @Test
    @DisplayName("Scenario 15: without a holiday, 2025-12-18 plus five business days ends with 12-25")
    void withoutHoliday() {
        Term term = new Term(5, TermUnit.BUSINESS_DAYS);
        HolidayCalendar noHolidays = new HolidayCalendar("plain", weekdays(), List.of());

        Instant dueAt = DueDates.dueAt(term, Instant.parse("2025-12-18T12:00:00Z"), ZoneId.of("UTC"), noHolidays);

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
