package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;

/** A result that replaces what was reported; at the same instant it wins over a report. */
public record ResultCorrected(String eventId, Instant occurredAt, String attemptId, Outcome outcome)
        implements ResultFact {}
