package org.examledger.service.attempts.domain.access;

import java.time.Instant;
import java.util.Optional;
import org.examledger.policies.access.AccessPolicyVersion;
import org.examledger.service.attempts.domain.bookings.TermsSource;

/**
 * The terms of access to an exam at a time.
 *
 * @param program that offers the exam
 * @param policyId of the terms
 * @param version of the terms that is in force
 */
public record AccessTerms(String program, String policyId, AccessPolicyVersion version) {

    /** The policy, its version and the document that it follows. */
    public TermsSource source() {
        return new TermsSource(policyId, version.version(), version.document());
    }

    /** A sentence with its source. */
    String cited(String sentence, String ruleId) {
        return source().cited(sentence, ruleId);
    }

    /** Where the terms of access to exams are found. */
    public interface OfExams {

        /** The terms of an exam at an instant; empty where its program has none. */
        Optional<AccessTerms> accessTo(String examId, Instant instant);
    }
}
