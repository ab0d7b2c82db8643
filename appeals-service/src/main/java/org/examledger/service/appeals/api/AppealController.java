package org.examledger.service.appeals.api;

import java.util.List;
import java.util.Optional;
import org.examledger.kit.http.CandidateFacts;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.appeals.codec.AppealFacts;
import org.examledger.service.appeals.codec.SaidRecords;
import org.examledger.service.appeals.domain.AppealRules;
import org.examledger.service.appeals.domain.AppealStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/candidates/{candidateId}/appeals}: every appeal and how it stands (contract, "HTTP"). */
@RestController
final class AppealController {
    private final CandidateFacts candidates;
    private final AppealRules rules;

    AppealController(CandidateFacts candidates, PolicyCatalogue policies) {
        this.candidates = candidates;
        this.rules = new AppealRules(policies);
    }

    /** By receipt; what time changes shows once it has been announced. */
    @GetMapping("/api/candidates/{candidateId}/appeals")
    List<AppealStatus> appeals(@PathVariable("candidateId") String candidateId) {
        return rules.conclude(
                        AppealFacts.of(candidates.of(candidateId)).facts(),
                        SaidRecords.of(candidates.said(candidateId)),
                        Optional.empty())
                .statuses();
    }
}
