package org.examledger.quickstart.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;

/** Tells what fires, a line for each day on which something was sent, with the quiet days before it. Days are those of UTC. */
final class DayByDay {

    private final Consumer<String> lines;
    private LocalDate told;
    private LocalDate day;
    private Fired fired = new Fired();

    /** @param first the day at whose beginning the clock stands */
    DayByDay(Instant first, Consumer<String> lines) {
        this.lines = lines;
        this.day = date(first);
        this.told = day.minusDays(1);
        lines.accept(Fired.headings("day"));
    }

    /** The clock has come to an instant, with whose day this may be a new one. */
    void come(Instant now) {
        LocalDate date = date(now);
        if (!date.equals(day)) {
            tell();
            day = date;
        }
    }

    void sent(int reports) {
        fired.sent(reports);
    }

    void fired(Collection<SpecificRecord> deadlines) {
        fired.take(deadlines);
    }

    /** Ends the last day. */
    void end() {
        tell();
    }

    private void tell() {
        if (fired.nothing()) {
            return;
        }
        LocalDate first = told.plusDays(1);
        lines.accept(fired.row(first.isBefore(day) ? first + " to " + day : day.toString()));
        told = day;
        fired = new Fired();
    }

    private static LocalDate date(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
