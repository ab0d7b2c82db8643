package org.examledger.quickstart.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.examledger.quickstart.sample.Chance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    private final Days days = new Days(LocalDate.parse("2025-07-01"), new Chance(new SplittableRandom(1)));

    @Test
    void things_happen_on_mondays_wednesdays_and_fridays() {
        assertThat(date(days.on(1))).isEqualTo("2025-07-02");
        assertThat(date(days.on(2))).isEqualTo("2025-07-04");
        assertThat(date(days.on(4))).isEqualTo("2025-07-07");
        assertThat(date(days.on(6))).isEqualTo("2025-07-07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/Los_Angeles", "Asia/Kathmandu", "Pacific/Auckland"})
    void office_hours_lie_on_the_same_date_everywhere(String zoneId) {
        assertThat(days.on(1).atZone(ZoneId.of(zoneId)).toLocalDate()).isEqualTo("2025-07-02");
    }

    @Test
    void the_last_day_ends_at_local_midnight() {
        Instant notified = Instant.parse("2025-07-02T22:30:00Z");
        assertThat(Days.afterLast(notified, 14, "Europe/Paris")).isEqualTo("2025-07-17T22:00:00Z");
        assertThat(Days.lastSecond(notified, 14, "Europe/Paris")).isEqualTo("2025-07-17T21:59:59Z");
    }

    private static LocalDate date(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
