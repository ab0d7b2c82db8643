package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;
import java.time.ZoneId;

/**
 * The candidate started an attempt, which makes it a sitting.
 *
 * @param occurredAt the start, from which waits and windows run
 * @param zone the zone of the attempt, in which calendar months and years are counted
 */
public record AttemptStarted(String eventId, Instant occurredAt, String attemptId, String examId, ZoneId zone)
        implements Fact {}
