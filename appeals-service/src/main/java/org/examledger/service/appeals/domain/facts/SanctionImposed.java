package org.examledger.service.appeals.domain.facts;

import java.time.Instant;
import java.time.ZoneId;
import org.examledger.policies.MisconductCategory;
import org.jspecify.annotations.Nullable;

/**
 * A measure of a confirmed case is in force. The case is known by it.
 *
 * @param notifiedAt when the candidate was informed
 * @param receivedAt when the candidate received the notice; null where that is not known
 * @param zone the zone on the notice, in which every clock of the case counts its days
 */
public record SanctionImposed(
        String eventId,
        Instant occurredAt,
        long sequence,
        String sanctionId,
        String caseId,
        String program,
        MisconductCategory category,
        Instant notifiedAt,
        @Nullable Instant receivedAt,
        ZoneId zone)
        implements SanctionFact {}
