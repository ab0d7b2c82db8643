package org.examledger.service.appeals.domain.facts;

import java.time.Instant;
import java.time.ZoneId;
import org.examledger.policies.MisconductCategory;

/**
 * A measure of a confirmed case is in force. The case is known by it.
 *
 * @param notifiedAt when the candidate was informed, from which the clock to file runs
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
        ZoneId zone)
        implements SanctionFact {}
