package org.examledger.quickstart.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.TreeMap;
import org.examledger.quickstart.console.TextTable;
import tools.jackson.databind.JsonNode;

/** Deadlines by kind and by the last day on which each can be met, in the zone of its notice; those met are not told. */
final class DeadlineTable {

    /** Asks for every deadline, whatever became of it. */
    static final String PATH = "/api/deadlines";

    private record Line(LocalDate lastDay, String kind) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            int byDay = lastDay.compareTo(other.lastDay);
            return byDay == 0 ? kind.compareTo(other.kind) : byDay;
        }
    }

    private DeadlineTable() {}

    /** @param deadlines as appeals-service lists them */
    static TextTable of(JsonNode deadlines) {
        var states = new TreeMap<Line, Tally>();
        var total = new Tally();
        for (JsonNode deadline : deadlines) {
            String state = deadline.path("state").asString("");
            total.count(state);
            if (state.equals("OPEN") || state.equals("MISSED")) {
                states.computeIfAbsent(line(deadline), unused -> new Tally()).count(state);
            }
        }
        var table = new TextTable("last day", "kind", "open", "missed");
        states.forEach((line, tally) ->
                table.row(line.lastDay().toString(), line.kind(), tally.of("OPEN"), tally.of("MISSED")));
        return table.row("total", "", total.of("OPEN"), total.of("MISSED"))
                .row("besides", "met " + total.of("MET") + ", cancelled " + total.of("CANCELLED"), "", "");
    }

    private static Line line(JsonNode deadline) {
        Instant dueAt = Instant.parse(deadline.path("dueAt").asString(""));
        ZoneId zone = ZoneId.of(deadline.path("zoneId").asString(""));
        return new Line(
                dueAt.minusMillis(1).atZone(zone).toLocalDate(),
                deadline.path("kind").asString(""));
    }
}
