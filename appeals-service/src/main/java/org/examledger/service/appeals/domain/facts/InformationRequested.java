package org.examledger.service.appeals.domain.facts;

import java.time.Instant;

/** The candidate was asked for more; this stops no clock (rule P4). */
public record InformationRequested(String eventId, Instant occurredAt, String appealId) implements PassedOn {}
