package org.examledger.service.sanctions.stream;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.record.RecordFields;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.service.sanctions.codec.StatementRecords;
import org.examledger.service.sanctions.domain.given.Reader;
import org.examledger.service.sanctions.domain.given.Said;

/** What a reader of both topics holds for true, in the words of the domain's random stories. */
final class Readers {
    private static final int MOST_MEASURES = 10;

    private Readers() {}

    /**
     * The state of each sanction, by {@code case/place}.
     *
     * @param published by topic, each in its order
     */
    static Map<String, String> after(List<SpecificRecord> published) {
        Map<String, String> names = names(published);
        return Reader.after(published.stream()
                .map(record -> new Said(
                        String.valueOf(names.get(StatementRecords.sanctionIdOf(record))),
                        StatementRecords.contentOf(record),
                        List.of(),
                        RecordFields.basis(record)))
                .toList());
    }

    private static Map<String, String> names(List<SpecificRecord> published) {
        Map<String, String> names = new HashMap<>();
        for (SpecificRecord record : published) {
            if (record instanceof SanctionImposed imposed) {
                for (int place = 0; place < MOST_MEASURES; place++) {
                    names.put(DrivenSanctions.id(imposed.getCaseId(), place), imposed.getCaseId() + "/" + place);
                }
            }
        }
        return names;
    }
}
