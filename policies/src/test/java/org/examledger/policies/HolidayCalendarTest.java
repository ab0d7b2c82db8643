package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.policies.Shipped.catalogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayCalendarTest {

    private final HolidayCalendar oracle =
            catalogue().program("ORACLE").orElseThrow().calendar();

    @ParameterizedTest
    @ValueSource(strings = {"2000-12-25", "2025-12-25", "2025-01-01", "2099-01-01"})
    void oracleRestsOnChristmasAndNewYearOfEveryYear(LocalDate date) {
        assertThat(oracle.isHoliday(date)).isTrue();
        assertThat(oracle.isBusinessDay(date)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-24", "2025-12-26", "2025-01-02", "2025-12-31", "2025-07-04"})
    void oracleWorksOnTheDaysAround(LocalDate date) {
        assertThat(oracle.isBusinessDay(date)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-07, true",
        "2025-03-08, false",
        "2025-03-09, false",
        "2025-03-10, true",
        "2025-03-11, true",
        "2025-03-12, true",
        "2025-03-13, true"
    })
    void oracleWorksFromMondayToFriday(LocalDate date, boolean business) {
        assertThat(oracle.isBusinessDay(date)).isEqualTo(business);
    }

    @Test
    void microsoftWorksFromMondayToFridayAndNamesNoHoliday() {
        assertThat(catalogue().program("MICROSOFT").orElseThrow().calendar())
                .isEqualTo(
                        new HolidayCalendar("microsoft", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = "FUN")
    void programsWithoutBusinessDaysHaveNoCalendar(String program) {
        assertThat(catalogue().program(program).orElseThrow().calendar()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2024-02-29, true", "2025-02-28, false", "2025-03-01, false"})
    void aHolidayOn29FebruaryFallsInLeapYearsAlone(LocalDate date, boolean holiday) {
        assertThat(calendar(new Holiday.Yearly(MonthDay.of(2, 29), null, null, "Leap day"))
                        .isHoliday(date))
                .isEqualTo(holiday);
    }

    @ParameterizedTest
    @CsvSource({"2020-06-19, false", "2021-06-19, true", "2023-06-19, true", "2024-06-19, false"})
    void aYearlyHolidayCountsFromItsFirstDateUntilItsLast(LocalDate date, boolean holiday) {
        Holiday yearly = new Holiday.Yearly(
                MonthDay.of(6, 19), LocalDate.of(2021, 6, 19), LocalDate.of(2023, 6, 19), "Juneteenth");

        assertThat(calendar(yearly).isHoliday(date)).isEqualTo(holiday);
    }

    @Test
    void aSingleHolidayIsOneDate() {
        HolidayCalendar calendar = calendar(new Holiday.Single(LocalDate.of(2026, 4, 6), "Easter Monday"));

        assertThat(calendar.isHoliday(LocalDate.of(2026, 4, 6))).isTrue();
        assertThat(calendar.isHoliday(LocalDate.of(2027, 4, 6))).isFalse();
    }

    private static HolidayCalendar calendar(Holiday holiday) {
        return new HolidayCalendar("test", Set.of(DayOfWeek.values()), List.of(holiday));
    }
}
