package org.examledger.service.attempts.api;

import java.util.List;
import org.examledger.kit.http.CandidateFacts;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.attempts.codec.BookingFacts;
import org.examledger.service.attempts.codec.CenterFacts;
import org.examledger.service.attempts.domain.PolicyTerms;
import org.examledger.service.attempts.domain.bookings.BookingJudge;
import org.examledger.service.attempts.domain.bookings.BookingStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/candidates/{candidateId}/bookings}: every booking and rescheduling, and how it stands. */
@RestController
final class BookingController {
    private final CandidateFacts candidates;
    private final BookingJudge judge;

    BookingController(CandidateFacts candidates, PolicyCatalogue policies) {
        this.candidates = candidates;
        this.judge = new BookingJudge(new PolicyTerms(policies));
    }

    @GetMapping("/api/candidates/{candidateId}/bookings")
    List<BookingStatus> bookings(@PathVariable("candidateId") String candidateId) {
        return BookingStatus.of(
                BookingFacts.file(candidates.of(candidateId)),
                CenterFacts.of(candidates.sharedBeside(candidateId)),
                judge);
    }
}
