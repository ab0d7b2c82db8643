package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;
import java.util.List;

/** The sanction on a certification is gone. */
public record CertificationReinstated(
        String eventId,
        Instant occurredAt,
        long sequence,
        String certificationId,
        String sanctionId,
        List<String> ruleIds)
        implements CertificationFact {

    /** Copies the rules. */
    public CertificationReinstated {
        ruleIds = List.copyOf(ruleIds);
    }
}
