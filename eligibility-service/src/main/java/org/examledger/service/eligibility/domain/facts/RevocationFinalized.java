package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;
import java.util.List;

/** No appeal can undo a revocation any more. */
public record RevocationFinalized(
        String eventId,
        Instant occurredAt,
        long sequence,
        String certificationId,
        String sanctionId,
        List<String> ruleIds)
        implements CertificationFact {

    /** Copies the rules. */
    public RevocationFinalized {
        ruleIds = List.copyOf(ruleIds);
    }
}
