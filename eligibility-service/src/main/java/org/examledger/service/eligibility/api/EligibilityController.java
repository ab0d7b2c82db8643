package org.examledger.service.eligibility.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examledger.kit.http.CandidateFacts;
import org.examledger.kit.http.Problems;
import org.examledger.kit.http.RequestedTime;
import org.examledger.kit.store.Fact;
import org.examledger.policies.Exam;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.codec.CandidateHistory;
import org.examledger.service.eligibility.codec.ConclusionRecords;
import org.examledger.service.eligibility.domain.EligibilityRules;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/candidates/{candidateId}/eligibility[/{examId}][?at=instant]} (contract, "HTTP"). */
@RestController
final class EligibilityController {
    private final CandidateFacts facts;
    private final PolicyCatalogue policies;
    private final EligibilityRules rules;
    private final RequestedTime time;
    private final EligibilityAnswer answers;

    EligibilityController(CandidateFacts facts, PolicyCatalogue policies, RequestedTime time) {
        this.facts = facts;
        this.policies = policies;
        this.rules = new EligibilityRules(policies, ConclusionRecords::certificationId);
        this.time = time;
        this.answers = new EligibilityAnswer(policies);
    }

    /** The determination for one exam, and whether a sitting may start at that instant. */
    @GetMapping("/api/candidates/{candidateId}/eligibility/{examId}")
    ResponseEntity<?> eligibility(
            @PathVariable("candidateId") String candidateId,
            @PathVariable("examId") String examId,
            @RequestParam(name = "at", required = false) @Nullable String at,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        Optional<Exam> exam = policies.exam(examId);
        if (exam.isEmpty()) {
            return Problems.notFound("examId", examId, "exam \"" + examId + "\" is not in the catalogue");
        }
        Instant instant = time.of("at", at);
        List<Fact> known = facts.of(candidateId);
        return ResponseEntity.ok(answers.of(
                candidateId,
                rules.determine(candidateId, CandidateHistory.of(candidateId, known), exam.get(), instant),
                instant,
                known,
                language));
    }

    /** The latest determination for each exam that has one. */
    @GetMapping("/api/candidates/{candidateId}/eligibility")
    List<Map<String, @Nullable Object>> eligibilities(
            @PathVariable("candidateId") String candidateId,
            @RequestParam(name = "at", required = false) @Nullable String at,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        Instant instant = time.of("at", at);
        List<Fact> known = facts.of(candidateId);
        return rules.conclude(candidateId, CandidateHistory.of(candidateId, known)).determinations().values().stream()
                .map(determination -> answers.of(candidateId, determination, instant, known, language))
                .toList();
    }
}
