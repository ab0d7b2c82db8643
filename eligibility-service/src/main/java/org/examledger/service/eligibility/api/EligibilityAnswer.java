package org.examledger.service.eligibility.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.explanations.Explanations;
import org.examledger.kit.conclusion.RecordContent;
import org.examledger.kit.http.BasisFacts;
import org.examledger.kit.http.RecordToJson;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.store.Fact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.codec.ConclusionRecords;
import org.examledger.service.eligibility.domain.Determination;
import org.jspecify.annotations.Nullable;

/** A determination as HTTP answers it: its fields, the instant asked about, the facts that it rests on, and all in sentences. */
final class EligibilityAnswer {
    private final RecordContent content = new RecordContent();
    private final Explanations explanations;

    EligibilityAnswer(PolicyCatalogue policies) {
        this.explanations = new Explanations(policies);
    }

    /** @param language the value of HTTP's Accept-Language */
    Map<String, @Nullable Object> of(
            String candidateId, Determination determination, Instant at, List<Fact> known, @Nullable String language) {
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
        List<SpecificRecord> facts = BasisFacts.of(record, known);
        answer.put("facts", facts.stream().map(FactJson::of).toList());
        explanations.addTo(answer, language, record, facts);
        return answer;
    }
}
