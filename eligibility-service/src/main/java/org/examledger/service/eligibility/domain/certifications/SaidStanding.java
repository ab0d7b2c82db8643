package org.examledger.service.eligibility.domain.certifications;

import java.time.Instant;
import org.examledger.service.eligibility.domain.CertificationStatus;

/** How a certification stands by what the service announced last. */
public record SaidStanding(CertificationStatus status, Instant since) {
    /** Whether it was said that this phase has begun. */
    boolean tells(Phase phase) {
        return phase.status() == status && phase.since().equals(since);
    }
}
