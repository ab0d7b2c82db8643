package org.examledger.quickstart.cases;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.examledger.quickstart.sample.Chance;

/**
 * When things are done in the sixty days.
 *
 * @param first the day with number 0
 */
record Days(LocalDate first, Chance chance) {

    /** An hour that lies on the same date in every zone with a test centre. */
    private static final int OFFICE_HOUR = 10;

    private static final int LAST_MINUTE = 59;

    /** Office hours of a day; a Saturday's and a Sunday's work is done on Monday. */
    Instant office(int day) {
        LocalDate date = first.plusDays(day);
        while (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            date = date.plusDays(1);
        }
        return inOfficeHours(date);
    }

    /** Some time of a day when candidates write, whatever day of the week it is. */
    Instant any(int day) {
        return inOfficeHours(first.plusDays(day));
    }

    /** The last second of the local day that many days after an instant's. */
    static Instant lastSecond(Instant from, int days, String zoneId) {
        return afterLast(from, days, zoneId).minusSeconds(1);
    }

    /** The first instant after the local day that many days after an instant's. */
    static Instant afterLast(Instant from, int days, String zoneId) {
        ZoneId zone = ZoneId.of(zoneId);
        return from.atZone(zone)
                .toLocalDate()
                .plusDays(days + 1L)
                .atStartOfDay(zone)
                .toInstant();
    }

    private Instant inOfficeHours(LocalDate date) {
        return date.atTime(OFFICE_HOUR, 0)
                .toInstant(ZoneOffset.UTC)
                .plus(Duration.ofMinutes(chance.between(0, LAST_MINUTE)));
    }
}
