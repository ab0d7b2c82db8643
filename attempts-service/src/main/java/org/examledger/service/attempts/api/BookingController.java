package org.examledger.service.attempts.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examledger.kit.conclusion.SharedFacts;
import org.examledger.kit.http.CandidateFacts;
import org.examledger.kit.store.Fact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.attempts.codec.BookingFacts;
import org.examledger.service.attempts.codec.CenterFacts;
import org.examledger.service.attempts.domain.PolicyTerms;
import org.examledger.service.attempts.domain.bookings.BookingJudge;
import org.examledger.service.attempts.domain.bookings.BookingStatus;
import org.examledger.service.attempts.domain.bookings.JudgedStep;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/candidates/{candidateId}/bookings}: every booking and rescheduling, and how it stands. */
@RestController
final class BookingController {
    private final CandidateFacts candidates;
    private final BookingJudge judge;
    private final BookingAnswer answers;

    BookingController(CandidateFacts candidates, PolicyCatalogue policies) {
        this.candidates = candidates;
        this.judge = new BookingJudge(new PolicyTerms(policies));
        this.answers = new BookingAnswer(policies);
    }

    @GetMapping("/api/candidates/{candidateId}/bookings")
    List<Map<String, @Nullable Object>> bookings(
            @PathVariable("candidateId") String candidateId,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        List<Fact> known = candidates.of(candidateId);
        SharedFacts shared = candidates.sharedBeside(candidateId);
        CandidateFile file = BookingFacts.file(known);
        Map<String, JudgedStep> judged = new HashMap<>();
        List<JudgedStep> steps = judge.judge(file, CenterFacts.of(shared));
        steps.forEach(step -> judged.put(step.appointment().report().eventId(), step));
        return BookingStatus.of(file, steps).stream()
                .map(status -> answers.of(candidateId, status, judged.get(status.eventId()), known, shared, language))
                .toList();
    }
}
