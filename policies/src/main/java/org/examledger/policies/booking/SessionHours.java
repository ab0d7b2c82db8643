package org.examledger.policies.booking;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A session: the days and hours within which a sitting lies as a whole (B4).
 *
 * @param from the first date
 * @param until the last date
 * @param closesAt when the session is over; nothing takes place from then on
 * @param zone in which dates and times of day are meant
 * @param opens the earliest start of a day
 * @param closes the latest end of a day, later than {@code opens}
 * @param lasts how long a sitting takes
 * @param daysOff days of the week without sittings
 * @param ruleId the rule that says so
 */
public record SessionHours(
        LocalDate from,
        LocalDate until,
        Instant closesAt,
        ZoneId zone,
        LocalTime opens,
        LocalTime closes,
        Duration lasts,
        Set<DayOfWeek> daysOff,
        String ruleId) {

    /** Copies the days. */
    public SessionHours {
        daysOff = Collections.unmodifiableSet(new TreeSet<>(daysOff));
    }

    /** Whether a sitting that starts then lies within the session as a whole. */
    public boolean allows(Instant start) {
        return firstStartFrom(start).filter(start::equals).isPresent();
    }

    /** The first instant, not before that one, at which a sitting may start; empty when the session is over by then. */
    public Optional<Instant> firstStartFrom(Instant earliest) {
        ZonedDateTime local = earliest.atZone(zone);
        for (LocalDate day = later(local.toLocalDate(), from); !day.isAfter(until); day = day.plusDays(1)) {
            Instant opening = day.atTime(opens).atZone(zone).toInstant();
            Instant start = opening.isBefore(earliest) ? earliest : opening;
            if (!daysOff.contains(day.getDayOfWeek()) && !start.isAfter(lastStartOf(day))) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    /** The last instant of the session at which a sitting may start; empty when there is none on any day. */
    public Optional<Instant> lastStart() {
        for (LocalDate day = until; !day.isBefore(from); day = day.minusDays(1)) {
            Instant last = lastStartOf(day);
            if (!daysOff.contains(day.getDayOfWeek()) && allows(last)) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    private Instant lastStartOf(LocalDate day) {
        Instant end = day.atTime(closes).atZone(zone).toInstant();
        return (closesAt.isBefore(end) ? closesAt : end).minus(lasts);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
