package org.examledger.quickstart.timetable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.deadlines.DeadlineCancelled;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.deadlines.DeadlineMet;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.deadlines.DeadlineSet;

/** What deadlines did in some days, counted from the records that were read back. */
final class Fired {

    private int reports;
    private int set;
    private int met;
    private int missed;
    private int cancelled;
    private final Map<String, Integer> told = new TreeMap<>();

    void sent(int count) {
        reports += count;
    }

    void take(Collection<SpecificRecord> deadlines) {
        deadlines.forEach(this::take);
    }

    private void take(SpecificRecord deadline) {
        switch (deadline) {
            case DeadlineSet ignored -> set++;
            case DeadlineMet ignored -> met++;
            case DeadlineMissed record -> {
                missed++;
                tell(record.getKind(), "missed");
            }
            case DeadlineCancelled record -> {
                cancelled++;
                tell(record.getKind(), "cancelled");
            }
            default -> throw new IllegalArgumentException(deadline.getSchema().getName());
        }
    }

    private void tell(DeadlineKind kind, String what) {
        told.merge(kind + " " + what, 1, Integer::sum);
    }

    boolean nothing() {
        return reports + set + met + missed + cancelled == 0;
    }

    /** The headings over {@link #toString}, for days in a column of the same width. */
    static String headings(String days) {
        return String.format(
                Locale.ROOT, "%-24s %7s %5s %4s %7s %10s", days, "reports", "set", "met", "missed", "cancelled");
    }

    String row(String days) {
        var names = new ArrayList<String>();
        told.forEach((what, count) -> names.add(count == 1 ? what : what + " " + count + " times"));
        return String.format(
                        Locale.ROOT,
                        "%-24s %7d %5d %4d %7d %10d   %s",
                        days,
                        reports,
                        set,
                        met,
                        missed,
                        cancelled,
                        String.join(", ", List.copyOf(names)))
                .stripTrailing();
    }
}
