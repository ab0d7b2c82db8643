package org.examledger.quickstart.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.examledger.quickstart.cases.Act;
import org.examledger.quickstart.cases.SixtyDays;
import org.examledger.quickstart.sample.Report;

/**
 * Where the clock is halted: as seldom as possible, and yet so that no deadline ends between two acts that are sent
 * together. Deadlines end at midnight, so acts go together that fall on the same date in every zone concerned.
 */
final class Timetable {

    private Timetable() {}

    /** @param reports of test centres in that time, by time of sending */
    static List<Stop> of(SixtyDays days, List<Report> reports) {
        Set<ZoneId> zones = new HashSet<>(days.zones());
        zones.add(ZoneOffset.UTC);
        var stops = new ArrayList<Stop>();
        int sent = 0;
        for (List<Act> together : groups(days.acts(), zones)) {
            Instant now = together.getLast().at();
            int before = sent;
            sent = countBy(now, reports, before);
            stops.add(new Stop(now, reports.subList(before, sent), together));
        }
        stops.add(new Stop(days.until(), reports.subList(sent, reports.size()), List.of()));
        return stops;
    }

    private static List<List<Act>> groups(List<Act> acts, Set<ZoneId> zones) {
        var groups = new ArrayList<List<Act>>();
        for (Act act : acts) {
            if (groups.isEmpty() || midnightBetween(groups.getLast().getFirst().at(), act.at(), zones)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(act);
        }
        return groups;
    }

    private static boolean midnightBetween(Instant first, Instant last, Set<ZoneId> zones) {
        return zones.stream().anyMatch(zone -> !date(first, zone).equals(date(last, zone)));
    }

    private static LocalDate date(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }

    private static int countBy(Instant now, List<Report> reports, int from) {
        int count = from;
        while (count < reports.size() && !reports.get(count).reportedAt().isAfter(now)) {
            count++;
        }
        return count;
    }
}
