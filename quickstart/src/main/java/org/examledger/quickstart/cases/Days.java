package org.examledger.quickstart.cases;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
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

    /** On other days nothing is sent but in the last second of a deadline, so that the clock need not be halted on each. */
    private static final Set<DayOfWeek> BUSY = EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

    /** Office hours of a day, or of the next one on which something happens. */
    Instant on(int day) {
        LocalDate date = first.plusDays(day);
        while (!BUSY.contains(date.getDayOfWeek())) {
            date = date.plusDays(1);
        }
        return date.atTime(OFFICE_HOUR, 0)
                .toInstant(ZoneOffset.UTC)
                .plus(Duration.ofMinutes(chance.between(0, LAST_MINUTE)));
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
}
