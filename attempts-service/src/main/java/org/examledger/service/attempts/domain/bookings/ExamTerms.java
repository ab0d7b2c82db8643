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

    /** The policy, its version and the document that it follows. */
    public TermsSource source() {
        return new TermsSource(policyId, version.version(), version.document());
    }

    /** A sentence with its source. */
    public String cited(String sentence, String ruleId) {
        return source().cited(sentence, ruleId);
    }
}
