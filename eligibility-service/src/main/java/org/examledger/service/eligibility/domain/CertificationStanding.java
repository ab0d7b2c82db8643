package org.examledger.service.eligibility.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an obtained certification stands.
 *
 * @param since when it came to stand so; HELD: when it was obtained or became active again, whatever came between
 * @param obtainedAt the start of the sitting that completed the requirement, which was the last exam required
 * @param expiresAt the expiry after renewals and extensions; null when it does not expire
 * @param attemptIds the attempts that make up the requirement; the last one completed it
 * @param policyVersion the date of the version of the requirement that was met; null for what an exam gives by itself
 * @param explanation one or two English sentences
 * @param ruleIds the rules that decided
 * @param basis the eventIds of every fact that bears on it, undone ones included, by (occurredAt, eventId)
 * @param occurredAt the latest occurredAt of the basis; where a time having come made it so, that time
 */
public record CertificationStanding(
        String certificationId,
        String certification,
        String program,
        CertificationStatus status,
        Instant since,
        Instant obtainedAt,
        @Nullable Instant expiresAt,
        List<String> attemptIds,
        @Nullable String policyVersion,
        String explanation,
        List<String> ruleIds,
        List<String> basis,
        Instant occurredAt) {

    /** Copies the lists. */
    public CertificationStanding {
        attemptIds = List.copyOf(attemptIds);
        ruleIds = List.copyOf(ruleIds);
        basis = List.copyOf(basis);
    }
}
