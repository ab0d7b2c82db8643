package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitTimeTest {

    private static Instant after(WaitTime wait, String start, String zone) {
        return wait.after(Instant.parse(start), ZoneId.of(zone));
    }

    @Test
    void elapsedTimeKnowsNoZone() {
        assertThat(after(new WaitTime.Elapsed(Duration.ofDays(1)), "2024-03-30T12:00:00Z", "Europe/Paris"))
                .isEqualTo("2024-03-31T12:00:00Z");
    }

    @ParameterizedTest(name = "{2} after {0} in {1} is {3}")
    @CsvSource({
        "2024-01-31T12:00:00Z, UTC, P1M, 2024-02-29T12:00:00Z",
        "2023-01-31T12:00:00Z, UTC, P1M, 2023-02-28T12:00:00Z",
        "2024-02-29T12:00:00Z, UTC, P1Y, 2025-02-28T12:00:00Z",
        "2024-02-15T12:00:00Z, America/New_York, P1M, 2024-03-15T11:00:00Z",
        // It is 1 February already in Auckland.
        "2024-01-31T12:00:00Z, Pacific/Auckland, P1M, 2024-02-29T12:00:00Z",
        // A local time that the clock skips, and one that it shows twice.
        "2024-02-29T01:30:00Z, Europe/Paris, P1M1D, 2024-03-30T01:30:00Z",
        "2024-02-29T01:30:00Z, Europe/Paris, P1M2D, 2024-03-31T01:30:00Z",
        "2024-09-27T00:30:00Z, Europe/Paris, P1M, 2024-10-27T00:30:00Z"
    })
    void monthsKeepTheLocalTime(String start, String zone, Period period, String expected) {
        assertThat(CalendarTime.plus(Instant.parse(start), period, ZoneId.of(zone)))
                .isEqualTo(expected);
        assertThat(after(new WaitTime.Months(period), start, zone)).isEqualTo(expected);
    }

    @Test
    void calendarDaysAreWholeDaysFromTheNextOnInTheZone() {
        WaitTime five = new WaitTime.DaysAfter(5);

        assertThat(after(five, "2024-03-01T00:00:00Z", "UTC")).isEqualTo("2024-03-07T00:00:00Z");
        assertThat(after(five, "2024-03-01T23:59:59.999Z", "UTC")).isEqualTo("2024-03-07T00:00:00Z");
        assertThat(after(five, "2024-03-01T23:59:59.999Z", "Asia/Tokyo")).isEqualTo("2024-03-07T15:00:00Z");
    }

    @Test
    void onlyNoElapsedTimeIsNoWait() {
        assertThat(new WaitTime.Elapsed(Duration.ZERO).isNone()).isTrue();
        assertThat(new WaitTime.Elapsed(Duration.ofMillis(1)).isNone()).isFalse();
        assertThat(new WaitTime.Months(Period.ofMonths(1)).isNone()).isFalse();
        assertThat(new WaitTime.DaysAfter(1).isNone()).isFalse();
    }

    @Test
    void aWaitAfterAPassGoesWithItsRuleAlone() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new PassRule(AfterPass.AFTER, "MN-2"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new PassRule(AfterPass.NEVER, new WaitTime.DaysAfter(1), "R5"));
    }
}
