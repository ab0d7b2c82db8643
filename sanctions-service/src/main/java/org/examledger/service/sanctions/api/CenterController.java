package org.examledger.service.sanctions.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.explanations.Explanations;
import org.examledger.kit.conclusion.RecordContent;
import org.examledger.kit.http.BasisFacts;
import org.examledger.kit.http.CandidateFacts;
import org.examledger.kit.http.RecordToJson;
import org.examledger.kit.http.RequestedTime;
import org.examledger.kit.store.Fact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.sanctions.codec.CenterFile;
import org.examledger.service.sanctions.codec.CenterStatements;
import org.examledger.service.sanctions.domain.centers.CenterConclusions;
import org.examledger.service.sanctions.domain.centers.Suspension;
import org.examledger.service.sanctions.domain.centers.SuspensionRules;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/centers/{centerId}}: how a centre stands, from what was decided about itself. A suspension that covers it
 * as a site of another centre is found under that one.
 */
@RestController
final class CenterController {
    private final CandidateFacts facts;
    private final RequestedTime time;
    private final SuspensionRules rules;
    private final RecordContent content = new RecordContent();
    private final Explanations explanations;

    CenterController(CandidateFacts facts, RequestedTime time, PolicyCatalogue policies) {
        this.facts = facts;
        this.time = time;
        this.rules = new SuspensionRules(policies);
        this.explanations = new Explanations(policies);
    }

    /** The centre's suspensions and appeals, each in sentences, too, and the programs that have it suspended at the time. */
    @GetMapping("/api/centers/{centerId}")
    Map<String, Object> center(
            @PathVariable("centerId") String centerId,
            @RequestParam(name = "at", required = false) @Nullable String at,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        Instant instant = time.of("at", at);
        List<Fact> known = facts.ofCenter(centerId);
        CenterConclusions concluded =
                rules.conclude(centerId, CenterFile.of(known).facts());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("centerId", centerId);
        answer.put("at", instant.toString());
        answer.put("suspendedBy", suspendedBy(concluded, instant));
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

    private Map<String, @Nullable Object> shown(
            SpecificRecord record, List<Fact> known, @Nullable String language) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("record", record.getSchema().getName());
        fields.putAll(RecordToJson.fields(content.identified(record)));
        explanations.addTo(fields, language, record, BasisFacts.of(record, known));
        return fields;
    }
}
