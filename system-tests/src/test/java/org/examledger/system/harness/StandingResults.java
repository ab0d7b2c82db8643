package org.examledger.system.harness;

import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.certifications.CertificationAwarded;
import org.examledger.certifications.CertificationRenewed;
import org.examledger.certifications.CertificationWithdrawn;
import org.examledger.eligibility.RetakePolicyViolated;
import org.examledger.eligibility.RetakePolicyViolationWithdrawn;

/** What stands of violations and certifications, record by record. */
final class StandingResults {
    private StandingResults() {}

    static void violation(Map<String, Map<String, String>> standing, SpecificRecord record) {
        if (record instanceof RetakePolicyViolated violated) {
            standing.put(violated.getAttemptId(), Content.of(violated));
        } else if (record instanceof RetakePolicyViolationWithdrawn withdrawn) {
            standing.remove(withdrawn.getAttemptId());
        }
    }

    static void certification(Map<String, Map<String, String>> standing, SpecificRecord record) {
        if (record instanceof CertificationAwarded awarded) {
            standing.put(awarded.getCertificationId(), Content.of(awarded));
        } else if (record instanceof CertificationRenewed renewed) {
            standing.get(renewed.getCertificationId()).put("expiresAt", String.valueOf(renewed.getExpiresAt()));
        } else if (record instanceof CertificationWithdrawn withdrawn) {
            standing.remove(withdrawn.getCertificationId());
        }
    }
}
