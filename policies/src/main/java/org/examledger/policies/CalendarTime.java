package org.examledger.policies;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Counts calendar periods from an instant. */
public final class CalendarTime {

    private CalendarTime() {}

    /**
     * The instant a calendar period later, at the same local time in a zone, clamped to the last day of a shorter month. A
     * local time that a clock change skips moves on by the length of the gap; one that occurs twice keeps the offset of
     * the start.
     */
    public static Instant plus(Instant start, Period period, ZoneId zone) {
        ZonedDateTime local = start.atZone(zone);
        return ZonedDateTime.ofLocal(local.toLocalDateTime().plus(period), zone, local.getOffset())
                .toInstant();
    }
}
