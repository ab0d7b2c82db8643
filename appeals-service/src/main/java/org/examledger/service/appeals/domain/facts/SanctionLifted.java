package org.examledger.service.appeals.domain.facts;

import java.time.Instant;

/** A sanction is gone. */
public record SanctionLifted(String eventId, Instant occurredAt, long sequence, String sanctionId, String caseId)
        implements SanctionFact {}
