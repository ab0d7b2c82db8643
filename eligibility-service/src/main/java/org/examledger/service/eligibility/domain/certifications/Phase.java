package org.examledger.service.eligibility.domain.certifications;

import java.time.Instant;
import java.util.List;
import org.examledger.service.eligibility.domain.CertificationStatus;

/**
 * A time in which a certification stands alike, sanctions aside.
 *
 * @param status HELD, EXPIRED or INACTIVE
 * @param since its first instant; it lasts to the next phase's
 * @param ruleIds the rules that make it so
 */
public record Phase(CertificationStatus status, Instant since, List<String> ruleIds) {

    /** Copies the rules. */
    public Phase {
        ruleIds = List.copyOf(ruleIds);
    }
}
