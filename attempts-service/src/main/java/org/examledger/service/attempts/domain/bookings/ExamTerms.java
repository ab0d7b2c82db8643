package org.examledger.service.attempts.domain.bookings;

import org.examledger.policies.booking.BookingPolicyVersion;

/**
 * The terms of booking of an exam at a time.
 *
 * @param program that offers the exam
 * @param policyId of the terms
 * @param version of the terms that is in force
 */
public record ExamTerms(String program, String policyId, BookingPolicyVersion version) {

    /** A sentence with its source. */
    public String cited(String sentence, String ruleId) {
        return "%s (rule %s; policy of %s, document %s)."
                .formatted(sentence, ruleId, version.version(), version.document());
    }
}
