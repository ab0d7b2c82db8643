package org.examledger.service.sanctions.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.explanations.Explanations;
import org.examledger.kit.conclusion.RecordContent;
import org.examledger.kit.http.BasisFacts;
import org.examledger.kit.http.RecordToJson;
import org.examledger.kit.store.Fact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.sanctions.codec.CenterStatements;
import org.examledger.service.sanctions.domain.centers.CenterConclusions;
import org.examledger.service.sanctions.domain.centers.Suspension;
import org.jspecify.annotations.Nullable;

/** How a centre stands, as HTTP answers it: its suspensions and appeals, each as it is published and in sentences. */
final class CenterAnswer {
    private final RecordContent content = new RecordContent();
    private final Explanations explanations;

    CenterAnswer(PolicyCatalogue policies) {
        this.explanations = new Explanations(policies);
    }

    /**
     * An answer.
     *
     * @param at for which the programs are named that have the centre suspended
     * @param known the facts about the centre
     * @param language the value of HTTP's Accept-Language; null for none
     */
    Map<String, Object> of(
            String centerId, CenterConclusions concluded, Instant at, List<Fact> known, @Nullable String language) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("centerId", centerId);
        answer.put("at", at.toString());
        answer.put("suspendedBy", suspendedBy(concluded, at));
        answer.put(
                "suspensions",
                concluded.suspensions().stream()
                        .map(suspension -> shown(CenterStatements.of(centerId, suspension), known, language))
                        .toList());
        answer.put(
                "appeals",
                concluded.appeals().stream()
                        .map(appeal -> shown(CenterStatements.of(centerId, appeal), known, language))
                        .toList());
        return answer;
    }

    private static List<String> suspendedBy(CenterConclusions concluded, Instant at) {
        return concluded.suspensions().stream()
                .filter(suspension -> suspension.holdsAt(at))
                .map(Suspension::decided)
                .map(decided -> decided.program())
                .distinct()
                .sorted()
                .toList();
    }

    private Map<String, @Nullable Object> shown(SpecificRecord record, List<Fact> known, @Nullable String language) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("record", record.getSchema().getName());
        fields.putAll(RecordToJson.fields(content.identified(record)));
        explanations.addTo(fields, language, record, BasisFacts.of(record, known));
        return fields;
    }
}
