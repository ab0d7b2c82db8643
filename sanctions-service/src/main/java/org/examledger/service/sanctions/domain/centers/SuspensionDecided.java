package org.examledger.service.sanctions.domain.centers;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The program decided to suspend a centre.
 *
 * @param reason in a sentence
 * @param statisticalEvidence whether it rests on statistical evidence alone
 * @param includesAssociated whether the sites associated with the centre are suspended with it
 * @param until the first instant at which it no longer holds; null until it is ended
 * @param notifiedAt when the owner was informed
 */
public record SuspensionDecided(
        String eventId,
        Instant occurredAt,
        String suspensionId,
        String program,
        String reason,
        boolean statisticalEvidence,
        boolean includesAssociated,
        @Nullable Instant until,
        Instant notifiedAt,
        ZoneId zone)
        implements CenterFact {}
