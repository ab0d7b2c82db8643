package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The provider failed at an attempt, so that a second appointment takes priority (rule B7).
 *
 * @param sessionEnd from when on it is due no more; null where the exam has no session
 */
public record SecondAppointmentDue(
        String eventId,
        Instant occurredAt,
        long sequence,
        String attemptId,
        @Nullable Instant sessionEnd) implements SecondAppointmentFact {

    /** Whether a sitting that starts then may still be the second appointment. */
    public boolean coversStartAt(Instant start) {
        return sessionEnd == null || start.isBefore(sessionEnd);
    }
}
