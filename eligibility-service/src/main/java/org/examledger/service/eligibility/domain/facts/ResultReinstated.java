package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;

/** A result that a sanction had taken away was given back. */
public record ResultReinstated(String eventId, Instant occurredAt, long sequence, String attemptId, String sanctionId)
        implements RevocationFact {}
