package org.examledger.service.appeals.domain.deadlines;

import java.time.Instant;
import java.time.ZoneId;
import org.examledger.service.appeals.domain.Grounds;
import org.jspecify.annotations.Nullable;

/**
 * A deadline: what DeadlineSet says of it, and what became of it.
 *
 * @param dueAt the first instant that is too late
 * @param startedAt when the clock started
 * @param zone in which its days count
 * @param calendarId the calendar whose business days it counts; null when it counts calendar days
 * @param grounds what DeadlineSet rests on
 */
public record Deadline(
        DeadlineName name,
        Instant dueAt,
        Instant startedAt,
        ZoneId zone,
        @Nullable String calendarId,
        Grounds grounds,
        DeadlineOutcome outcome) {}
