package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;
import java.util.List;

/**
 * A sanction takes a certification away.
 *
 * @param isFinal whether no appeal can undo it any more
 */
public record CertificationRevoked(
        String eventId,
        Instant occurredAt,
        long sequence,
        String certificationId,
        String sanctionId,
        boolean isFinal,
        List<String> ruleIds)
        implements CertificationFact {

    /** Copies the rules. */
    public CertificationRevoked {
        ruleIds = List.copyOf(ruleIds);
    }
}
