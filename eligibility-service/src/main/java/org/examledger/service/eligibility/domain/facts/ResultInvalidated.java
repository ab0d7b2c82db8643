package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;

/** A sanction took an attempt's result away: the sitting counts as failed, also without a result. */
public record ResultInvalidated(String eventId, Instant occurredAt, long sequence, String attemptId, String sanctionId)
        implements RevocationFact {}
