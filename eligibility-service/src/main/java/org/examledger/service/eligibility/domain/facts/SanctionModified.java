package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sanction's term was changed on appeal.
 *
 * @param until the new end; null makes it permanent
 */
public record SanctionModified(
        String eventId,
        Instant occurredAt,
        long sequence,
        String sanctionId,
        @Nullable Instant until) implements SanctionFact {}
