package org.examledger.service.appeals.domain.facts;

import java.time.Instant;
import java.time.ZoneId;

/**
 * The candidate started an attempt; a request for an exception, or a challenge, refers to it.
 *
 * @param zone in which calendar time about it counts
 */
public record AttemptStarted(String eventId, Instant occurredAt, String attemptId, String examId, ZoneId zone)
        implements Fact {}
