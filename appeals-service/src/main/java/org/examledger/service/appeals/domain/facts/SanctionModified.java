package org.examledger.service.appeals.domain.facts;

import java.time.Instant;

/** A sanction's term was changed; it is in force. */
public record SanctionModified(String eventId, Instant occurredAt, long sequence, String sanctionId, String caseId)
        implements SanctionFact {}
