package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;
import java.util.List;

/** A revocation that was final can be undone again. */
public record RevocationReopened(
        String eventId,
        Instant occurredAt,
        long sequence,
        String certificationId,
        String sanctionId,
        List<String> ruleIds)
        implements CertificationFact {

    /** Copies the rules. */
    public RevocationReopened {
        ruleIds = List.copyOf(ruleIds);
    }
}
