package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;

/** A sanction was lifted, as if it had never been imposed. */
public record SanctionLifted(String eventId, Instant occurredAt, long sequence, String sanctionId)
        implements SanctionFact {}
