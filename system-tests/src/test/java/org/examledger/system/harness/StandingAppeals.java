package org.examledger.system.harness;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.AppealCompleted;
import org.examledger.appeals.AppealFiled;
import org.examledger.appeals.AppealRefused;
import org.examledger.appeals.RetakeExceptionGranted;
import org.examledger.appeals.RetakeExceptionRejected;
import org.examledger.kit.record.RecordFields;

/** What stands of appeals and exceptions, record by record. */
final class StandingAppeals {
    private StandingAppeals() {}

    static void appeal(Map<String, Map<String, String>> standing, SpecificRecord record) {
        if (record.getSchema().getField("appealId") == null) {
            return;
        }
        String appealId = String.valueOf(RecordFields.value(record, "appealId"));
        Map<String, String> appeal = standing.computeIfAbsent(appealId, any -> new TreeMap<>());
        if (record instanceof AppealFiled || record instanceof AppealRefused) {
            appeal.keySet().removeAll(List.of("complete", "missing", "reason"));
            appeal.putAll(Content.of(record));
            appeal.put("record", record.getSchema().getName());
        } else if (record instanceof AppealCompleted) {
            appeal.put("completed", "true");
        } else {
            appeal.put("passed on: " + Content.of(record), record.getSchema().getName());
        }
    }

    static void exception(Map<String, Map<String, String>> standing, SpecificRecord record) {
        if (record instanceof RetakeExceptionGranted granted) {
            standing.put(granted.getRequestId(), Content.of(granted));
        } else if (record instanceof RetakeExceptionRejected rejected) {
            standing.put(rejected.getRequestId(), Content.of(rejected));
        }
    }
}
