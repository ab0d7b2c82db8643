package org.examledger.system.harness;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** The content of a derived record (contract, "Ground rules"), as far as two candidates can share it. */
public final class Content {
    private static final Set<String> NOT_CONTENT =
            Set.of("eventId", "occurredAt", "ruleIds", "basis", "explanation", "tzdb");
    private static final Set<String> OF_ONE_CANDIDATE = Set.of("candidateId", "certificationId");

    private Content() {}

    /** The fields that say what was concluded, with neither ids that are made of the candidate's nor words. */
    public static Map<String, String> of(SpecificRecord record) {
        Map<String, String> content = new TreeMap<>();
        for (Schema.Field field : record.getSchema().getFields()) {
            if (!NOT_CONTENT.contains(field.name()) && !OF_ONE_CANDIDATE.contains(field.name())) {
                content.put(field.name(), String.valueOf(record.get(field.pos())));
            }
        }
        return content;
    }
}
