package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;

/** The test vendor's result of an attempt. */
public record ResultReported(String eventId, Instant occurredAt, String attemptId, Outcome outcome)
        implements ResultFact {}
