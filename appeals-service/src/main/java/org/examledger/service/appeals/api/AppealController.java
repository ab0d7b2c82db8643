package org.examledger.service.appeals.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.kit.http.CandidateFacts;
import org.examledger.kit.store.Fact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.appeals.codec.AppealFacts;
import org.examledger.service.appeals.codec.SaidRecords;
import org.examledger.service.appeals.domain.AppealRules;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/candidates/{candidateId}/appeals}: every appeal and how it stands (contract, "HTTP"). */
@RestController
final class AppealController {
    private final CandidateFacts candidates;
    private final AppealRules rules;
    private final AppealAnswer answers;

    AppealController(CandidateFacts candidates, PolicyCatalogue policies) {
        this.candidates = candidates;
        this.rules = new AppealRules(policies);
        this.answers = new AppealAnswer(policies);
    }

    /** By receipt; what time changes shows once it has been announced. */
    @GetMapping("/api/candidates/{candidateId}/appeals")
    List<Map<String, @Nullable Object>> appeals(
            @PathVariable("candidateId") String candidateId,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        List<Fact> known = candidates.of(candidateId);
        SaidBefore said = candidates.said(candidateId);
        return rules.conclude(AppealFacts.of(known).facts(), SaidRecords.of(said), Optional.empty()).statuses().stream()
                .map(status -> answers.of(status, said, known, language))
                .toList();
    }
}
