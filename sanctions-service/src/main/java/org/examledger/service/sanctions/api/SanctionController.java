package org.examledger.service.sanctions.api;

import java.util.List;
import java.util.Map;
import org.examledger.kit.http.CandidateFacts;
import org.examledger.kit.store.Fact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.sanctions.codec.CandidateFile;
import org.examledger.service.sanctions.codec.StatementRecords;
import org.examledger.service.sanctions.domain.Conclusions;
import org.examledger.service.sanctions.domain.SanctioningRules;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/candidates/{candidateId}/sanctions} (contract, "HTTP"), and the flags that reviewers look at. */
@RestController
final class SanctionController {
    private final CandidateFacts facts;
    private final SanctioningRules rules;
    private final SanctionAnswer sanctions;

    SanctionController(CandidateFacts facts, PolicyCatalogue policies) {
        this.facts = facts;
        this.sanctions = new SanctionAnswer(policies);
        this.rules = new SanctioningRules(policies, StatementRecords::sanctionId);
    }

    /** Every sanction of a candidate, lifted ones included, by (notifiedAt, caseId, place in the case). */
    @GetMapping("/api/candidates/{candidateId}/sanctions")
    List<Map<String, @Nullable Object>> sanctions(
            @PathVariable("candidateId") String candidateId,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        List<Fact> known = facts.of(candidateId);
        return concluded(known).sanctions().stream()
                .map(sanction -> sanctions.of(candidateId, sanction, known, language))
                .toList();
    }

    /** Every flag about a candidate and what came of it, by (occurredAt, flagId). */
    @GetMapping("/api/candidates/{candidateId}/flags")
    List<Map<String, @Nullable Object>> flags(@PathVariable("candidateId") String candidateId) {
        return concluded(facts.of(candidateId)).flags().stream()
                .map(FlagAnswer::of)
                .toList();
    }

    private Conclusions concluded(List<Fact> known) {
        return rules.conclude(CandidateFile.of(known).facts());
    }
}
