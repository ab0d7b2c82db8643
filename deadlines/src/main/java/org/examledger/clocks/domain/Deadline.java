package org.examledger.clocks.domain;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A deadline: what DeadlineSet says of it, and what became of it.
 *
 * @param rule how long its clock runs
 * @param startedAt when the clock started
 * @param zone in which its days count
 * @param dueAt the first instant that is too late
 * @param grounds what DeadlineSet rests on
 */
public record Deadline(
        DeadlineName name,
        ClockRule rule,
        Instant startedAt,
        ZoneId zone,
        Instant dueAt,
        Grounds grounds,
        DeadlineOutcome outcome) {

    /** The calendar whose business days it counts; null when it counts all days. */
    public @Nullable String calendarId() {
        return rule.calendarId();
    }

    /** Whether its clock runs. */
    public boolean isOpen() {
        return outcome.state() == DeadlineState.OPEN;
    }
}
