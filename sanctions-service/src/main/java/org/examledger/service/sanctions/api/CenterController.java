package org.examledger.service.sanctions.api;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.examledger.kit.http.CandidateFacts;
import org.examledger.kit.http.RequestedTime;
import org.examledger.kit.store.Fact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.sanctions.codec.CenterFile;
import org.examledger.service.sanctions.domain.centers.CenterConclusions;
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
    private final CenterAnswer answers;

    CenterController(CandidateFacts facts, RequestedTime time, PolicyCatalogue policies) {
        this.facts = facts;
        this.time = time;
        this.rules = new SuspensionRules(policies);
        this.answers = new CenterAnswer(policies);
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
        return answers.of(centerId, concluded, instant, known, language);
    }
}
