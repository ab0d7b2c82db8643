package org.examledger.service.eligibility.api;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.kit.conclusion.RecordContent;
import org.examledger.kit.http.RecordToJson;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.store.Fact;
import org.examledger.service.eligibility.codec.ConclusionRecords;
import org.examledger.service.eligibility.domain.Determination;
import org.jspecify.annotations.Nullable;

/** A determination as HTTP answers it: its fields, the instant asked about, and the facts that it rests on. */
final class EligibilityAnswer {
    private static final Comparator<Fact.Readable> AS_HAPPENED = Comparator.comparing(
                    (Fact.Readable fact) -> RecordFields.occurredAt(fact.record()))
            .thenComparing(Fact::eventId);

    private final RecordContent content = new RecordContent();

    Map<String, @Nullable Object> of(String candidateId, Determination determination, Instant at, List<Fact> known) {
        EligibilityDetermined record = ConclusionRecords.of(candidateId, determination);
        content.identified(record);
        Map<String, @Nullable Object> answer = new LinkedHashMap<>(RecordToJson.fields(record));
        if (determination.occurredAt() == null) {
            // It rests on no fact, so nothing was published and nothing happened.
            answer.put(RecordFields.EVENT_ID, null);
            answer.put(RecordFields.OCCURRED_AT, null);
        }
        answer.put("at", at.toString());
        answer.put("allowed", determination.allows(at));
        answer.put("facts", facts(determination, known));
        return answer;
    }

    private static List<Map<String, @Nullable Object>> facts(Determination determination, List<Fact> known) {
        return known.stream()
                .filter(fact -> determination.basis().contains(fact.eventId()))
                .filter(Fact.Readable.class::isInstance)
                .map(Fact.Readable.class::cast)
                .sorted(AS_HAPPENED)
                .map(EligibilityAnswer::fact)
                .toList();
    }

    private static Map<String, @Nullable Object> fact(Fact.Readable fact) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("record", fact.record().getSchema().getName());
        json.putAll(RecordToJson.fields(fact.record()));
        return json;
    }
}
