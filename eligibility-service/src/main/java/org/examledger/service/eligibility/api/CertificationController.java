package org.examledger.service.eligibility.api;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.certifications.CertificationStanding;
import org.examledger.explanations.Explanations;
import org.examledger.kit.conclusion.RecordContent;
import org.examledger.kit.http.BasisFacts;
import org.examledger.kit.http.CandidateFacts;
import org.examledger.kit.http.RecordToJson;
import org.examledger.kit.http.RequestedTime;
import org.examledger.kit.store.Fact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.codec.CandidateHistory;
import org.examledger.service.eligibility.codec.ConclusionRecords;
import org.examledger.service.eligibility.codec.StandingRecords;
import org.examledger.service.eligibility.domain.EligibilityRules;
import org.examledger.service.eligibility.domain.certifications.CertificationCourse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/candidates/{candidateId}/certifications[?at=instant]}: what was obtained, and how it stands then. */
@RestController
final class CertificationController {
    private final CandidateFacts facts;
    private final EligibilityRules rules;
    private final RequestedTime time;
    private final RecordContent content = new RecordContent();
    private final Explanations explanations;

    CertificationController(CandidateFacts facts, PolicyCatalogue policies, RequestedTime time) {
        this.facts = facts;
        this.rules = new EligibilityRules(policies, ConclusionRecords::certificationId);
        this.time = time;
        this.explanations = new Explanations(policies);
    }

    /** Every certification that the candidate's results obtained; empty for an unknown candidate. */
    @GetMapping("/api/candidates/{candidateId}/certifications")
    List<Map<String, @Nullable Object>> certifications(
            @PathVariable("candidateId") String candidateId,
            @RequestParam(name = "at", required = false) @Nullable String at,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        Instant instant = time.of("at", at);
        List<Fact> known = facts.of(candidateId);
        return rules.conclude(candidateId, CandidateHistory.of(candidateId, known)).courses().stream()
                .filter(course -> course.obtained(Optional.of(instant), Optional.empty()))
                .map(course -> answer(candidateId, course, instant, known, language))
                .toList();
    }

    private Map<String, @Nullable Object> answer(
            String candidateId, CertificationCourse course, Instant at, List<Fact> known, @Nullable String language) {
        CertificationStanding record = StandingRecords.of(candidateId, course.at(Optional.of(at), Optional.empty()));
        content.identified(record);
        Map<String, @Nullable Object> answer = new LinkedHashMap<>(RecordToJson.fields(record));
        answer.put("at", at.toString());
        List<SpecificRecord> facts = BasisFacts.of(record, known);
        answer.put("facts", facts.stream().map(FactJson::of).toList());
        explanations.addTo(answer, language, record, facts);
        return answer;
    }
}
