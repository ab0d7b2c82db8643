package org.examledger.service.eligibility.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A certification that the candidate obtained, expired or not (CONTRACT, Meaning 8).
 *
 * @param completingAttemptId the sitting whose pass completed the requirement and at whose start it was obtained
 * @param awardedExpiresAt the expiry that the award itself gave; null when it does not expire
 * @param expiresAt the expiry after renewals, the same as {@code awardedExpiresAt} without one; null when it does not expire
 * @param attemptIds the attempts that make up the requirement
 * @param basis what the award rests on, by (occurredAt, eventId)
 * @param occurredAt the latest occurredAt of the basis
 * @param renewal what {@code expiresAt} rests on; null when no later sitting was ever passed while it could renew. Present
 *     with {@code expiresAt} equal to {@code awardedExpiresAt} when a renewal was undone or moved nothing
 */
public record HeldCertification(
        String completingAttemptId,
        String certification,
        String program,
        @Nullable Instant awardedExpiresAt,
        @Nullable Instant expiresAt,
        List<String> attemptIds,
        List<String> ruleIds,
        List<String> basis,
        Instant occurredAt,
        @Nullable Renewal renewal) {

    /** Copies the lists. */
    public HeldCertification {
        attemptIds = List.copyOf(attemptIds);
        ruleIds = List.copyOf(ruleIds);
        basis = List.copyOf(basis);
    }
}
