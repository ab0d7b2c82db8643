package org.examledger.service.sanctions.domain.centers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who says to be the owner appeals a suspension.
 *
 * @param grounds why; null when missing
 */
public record OwnerAppealed(
        String eventId,
        Instant occurredAt,
        String appealId,
        String suspensionId,
        String ownerId,
        @Nullable String grounds)
        implements CenterFact {}
