package org.examledger.service.attempts.api;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examledger.kit.http.CandidateFacts;
import org.examledger.kit.http.Problems;
import org.examledger.kit.http.RecordToJson;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.store.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/attempts/{candidateId}/{attemptId}}: the accepted records of an attempt, as things happened. */
@RestController
final class AttemptController {
    private static final Comparator<Fact.Readable> AS_HAPPENED = Comparator.comparing(
                    (Fact.Readable fact) -> RecordFields.occurredAt(fact.record()))
            .thenComparing(fact -> fact.stored().offset());

    private final CandidateFacts facts;

    AttemptController(CandidateFacts facts) {
        this.facts = facts;
    }

    @GetMapping("/api/attempts/{candidateId}/{attemptId}")
    ResponseEntity<?> attempt(
            @PathVariable("candidateId") String candidateId, @PathVariable("attemptId") String attemptId) {
        List<Map<String, @Nullable Object>> records = facts.of(candidateId).stream()
                .filter(Fact.Readable.class::isInstance)
                .map(Fact.Readable.class::cast)
                .filter(fact -> attemptId.equals(RecordFields.value(fact.record(), "attemptId")))
                .sorted(AS_HAPPENED)
                .map(AttemptController::json)
                .toList();
        if (records.isEmpty()) {
            return Problems.notFound(
                    "attemptId", attemptId, "no report about attempt " + attemptId + " of this candidate was accepted");
        }
        return ResponseEntity.ok(records);
    }

    private static Map<String, @Nullable Object> json(Fact.Readable fact) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("record", fact.record().getSchema().getName());
        json.putAll(RecordToJson.fields(fact.record()));
        return json;
    }
}
