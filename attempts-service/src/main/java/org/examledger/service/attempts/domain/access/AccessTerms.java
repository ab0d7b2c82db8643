package org.examledger.service.attempts.domain.access;

import java.time.Instant;
import java.util.Optional;
import org.examledger.policies.access.AccessPolicyVersion;

/**
 * The terms of access to an exam at a time.
 *
 * @param program that offers the exam
 * @param policyId of the terms
 * @param version of the terms that is in force
 */
public record AccessTerms(String program, String policyId, AccessPolicyVersion version) {

    /** A sentence with its source. */
    String cited(String sentence, String ruleId) {
        return "%s (rule %s; policy of %s, document %s)."
                .formatted(sentence, ruleId, version.version(), version.document());
    }

    /** Where the terms of access to exams are found. */
    public interface OfExams {

        /** The terms of an exam at an instant; empty where its program has none. */
        Optional<AccessTerms> accessTo(String examId, Instant instant);
    }
}
