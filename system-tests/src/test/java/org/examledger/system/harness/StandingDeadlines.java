package org.examledger.system.harness;

import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.deadlines.DeadlineCancelled;
import org.examledger.deadlines.DeadlineMet;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.kit.record.RecordFields;

/**
 * What stands of deadlines, record by record: the last DeadlineSet, and the last that was said of how it ended; a miss of
 * an earlier instant than the one that stands is none.
 */
final class StandingDeadlines {
    private StandingDeadlines() {}

    static void deadline(Map<String, Map<String, String>> standing, SpecificRecord record) {
        String id = String.valueOf(RecordFields.value(record, "deadlineId"));
        Map<String, String> deadline = standing.computeIfAbsent(id, any -> new TreeMap<>());
        switch (record) {
            case DeadlineSet set -> {
                deadline.putAll(Content.of(set));
                if ("MISSED".equals(deadline.get("state")) && !missedAtTheEnd(deadline)) {
                    deadline.remove("state");
                }
            }
            case DeadlineMet met -> {
                deadline.put("state", "MET");
                deadline.put("metAt", String.valueOf(met.getMetAt()));
            }
            case DeadlineMissed missed -> {
                deadline.put("state", "MISSED");
                deadline.put("missedAt", String.valueOf(missed.getDueAt()));
            }
            case DeadlineCancelled cancelled -> deadline.put("state", "CANCELLED");
            default -> throw new AssertionError(record + " is no record of deadlines");
        }
        if (!"MET".equals(deadline.get("state"))) {
            deadline.remove("metAt");
        }
        if (!"MISSED".equals(deadline.get("state"))) {
            deadline.remove("missedAt");
        }
    }

    private static boolean missedAtTheEnd(Map<String, String> deadline) {
        return String.valueOf(deadline.get("missedAt")).equals(deadline.get("dueAt"));
    }
}
