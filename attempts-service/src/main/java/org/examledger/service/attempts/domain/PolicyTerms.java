package org.examledger.service.attempts.domain;

import java.time.Instant;
import java.util.List;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.attempts.domain.bookings.BookingRules;
import org.examledger.service.attempts.domain.bookings.RuleBook;

/** The catalogue as the policy files have it. */
public final class PolicyTerms implements Catalogue {
    private final PolicyCatalogue policies;

    public PolicyTerms(PolicyCatalogue policies) {
        this.policies = policies;
    }

    @Override
    public boolean hasExam(String examId) {
        return policies.exam(examId).isPresent();
    }

    @Override
    public boolean hasProgram(String program) {
        return policies.program(program).isPresent();
    }

    @Override
    public List<RuleBook> bookingRules(String examId, Instant madeAt) {
        return policies.exam(examId)
                .map(exam -> BookingRules.of(exam, madeAt))
                .orElseGet(List::of);
    }
}
