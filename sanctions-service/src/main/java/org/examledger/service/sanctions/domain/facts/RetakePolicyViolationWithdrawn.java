package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;

/** Facts came to allow the sitting. */
public record RetakePolicyViolationWithdrawn(
        String eventId, Instant occurredAt, long sequence, String attemptId, String examId) implements ViolationFact {}
