package org.examledger.service.attempts.domain.bookings;

/**
 * Where terms stand.
 *
 * @param policyId of the terms
 * @param version of that policy that is in force
 * @param document that the version follows, such as M14
 */
public record TermsSource(String policyId, String version, String document) {

    /** A sentence with its source. */
    public String cited(String sentence, String ruleId) {
        return "%s (rule %s; policy of %s, document %s).".formatted(sentence, ruleId, version, document);
    }
}
