package org.examledger.service.appeals.domain.facts;

import java.time.Instant;

/** Receipt of an appeal was acknowledged to the candidate (rule P3). */
public record AppealAcknowledged(String eventId, Instant occurredAt, String appealId) implements PassedOn {}
