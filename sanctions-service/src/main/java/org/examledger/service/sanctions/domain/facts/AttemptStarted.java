package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;

/** A sitting began, at {@code occurredAt}. */
public record AttemptStarted(String eventId, Instant occurredAt, String attemptId, String examId) implements Fact {}
