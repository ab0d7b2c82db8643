package org.examledger.service.appeals.domain.facts;

import java.time.Instant;

/** The candidate started an attempt; a request for an exception refers to it. */
public record AttemptStarted(String eventId, Instant occurredAt, String attemptId, String examId) implements Fact {}
