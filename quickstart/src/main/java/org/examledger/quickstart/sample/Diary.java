package org.examledger.quickstart.sample;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Finds appointments when a centre is open: Monday to Saturday, on the half hour between 9:00 and 16:30 local time. */
record Diary(Chance chance) {

    private static final int HALF_HOURS = 15;

    /** The first open day at or after an instant, at a random time that is not before it. */
    Instant slot(Centre centre, Instant notBefore) {
        ZoneId zone = ZoneId.of(centre.zoneId());
        LocalTime time = LocalTime.of(9, 0).plus(Duration.ofMinutes(30L * chance.between(0, HALF_HOURS)));
        LocalDate day = notBefore.atZone(zone).toLocalDate();
        Instant slot = day.atTime(time).atZone(zone).toInstant();
        while (slot.isBefore(notBefore) || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
            slot = day.atTime(time).atZone(zone).toInstant();
        }
        return slot;
    }
}
