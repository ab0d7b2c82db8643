package org.examledger.service.eligibility.api;

import java.time.Instant;
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
        answer.put("facts", BasisFacts.of(determination.basis(), known));
        return answer;
    }
}
