package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;

/** A sitting that the retake policy did not allow: a flag for review, and no sanction by itself. */
public record RetakePolicyViolated(String eventId, Instant occurredAt, long sequence, String attemptId, String examId)
        implements ViolationFact {}
