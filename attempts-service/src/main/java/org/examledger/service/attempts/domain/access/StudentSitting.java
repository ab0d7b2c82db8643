package org.examledger.service.attempts.domain.access;

import java.util.List;
import org.examledger.service.attempts.domain.facts.Capacity;
import org.examledger.service.attempts.domain.facts.Fact;

/**
 * A sitting that was booked as student or faculty.
 *
 * @param ruleId the rule that lets the status last
 * @param isDisproved whether it rests on verifications that were disproved, and on no other
 * @param basis the facts that it rests on
 */
public record StudentSitting(
        String attemptId,
        String examId,
        Capacity capacity,
        AccessTerms terms,
        String ruleId,
        boolean isDisproved,
        List<Fact> basis) {

    /** Copies the list. */
    public StudentSitting {
        basis = List.copyOf(basis);
    }

    /** The conclusion in a sentence, with its source. */
    public String explanation() {
        return terms.cited(
                "The status with which attempt %s at %s was booked is disproved: its results are cancelled, without refund"
                        .formatted(attemptId, examId),
                ruleId);
    }
}
