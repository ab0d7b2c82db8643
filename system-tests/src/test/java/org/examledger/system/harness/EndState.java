package org.examledger.system.harness;

import java.util.Map;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.certifications.CertificationAwarded;
import org.examledger.certifications.CertificationRenewed;
import org.examledger.certifications.CertificationWithdrawn;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.RetakePolicyViolated;
import org.examledger.eligibility.RetakePolicyViolationWithdrawn;
import org.examledger.schemas.Topics;

/**
 * What stands about a candidate when everything was said. Two candidates with the same history have equal end states.
 *
 * @param eligibility content by exam
 * @param violations content by attempt, of those not withdrawn
 * @param certifications content by name and completing attempt, of those not withdrawn, with the last expiry
 */
public record EndState(
        Map<String, Map<String, String>> eligibility,
        Map<String, Map<String, String>> violations,
        Map<String, Map<String, String>> certifications) {

    static EndState of(TopicReader reader, String candidateId) {
        Map<String, Map<String, String>> eligibility = new TreeMap<>();
        reader.lastByKey(Topics.ELIGIBILITY).forEach((key, record) -> {
            if (record instanceof EligibilityDetermined determined
                    && determined.getCandidateId().equals(candidateId)) {
                eligibility.put(determined.getExamId(), Content.of(determined));
            }
        });
        Map<String, Map<String, String>> violations = new TreeMap<>();
        reader.about(candidateId, Topics.VIOLATIONS).forEach(record -> violation(violations, record));
        Map<String, Map<String, String>> certifications = new TreeMap<>();
        reader.about(candidateId, Topics.CERTIFICATIONS).forEach(record -> certification(certifications, record));
        Map<String, Map<String, String>> byName = new TreeMap<>();
        certifications.values().forEach(held -> byName.put(held.get("certification") + held.get("attemptIds"), held));
        return new EndState(eligibility, violations, byName);
    }

    private static void violation(Map<String, Map<String, String>> standing, SpecificRecord record) {
        if (record instanceof RetakePolicyViolated violated) {
            standing.put(violated.getAttemptId(), Content.of(violated));
        } else if (record instanceof RetakePolicyViolationWithdrawn withdrawn) {
            standing.remove(withdrawn.getAttemptId());
        }
    }

    private static void certification(Map<String, Map<String, String>> standing, SpecificRecord record) {
        if (record instanceof CertificationAwarded awarded) {
            standing.put(awarded.getCertificationId(), Content.of(awarded));
        } else if (record instanceof CertificationRenewed renewed) {
            standing.get(renewed.getCertificationId()).put("expiresAt", String.valueOf(renewed.getExpiresAt()));
        } else if (record instanceof CertificationWithdrawn withdrawn) {
            standing.remove(withdrawn.getCertificationId());
        }
    }
}
