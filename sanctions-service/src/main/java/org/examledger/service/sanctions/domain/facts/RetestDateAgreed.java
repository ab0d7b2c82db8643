package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Candidate and program agreed on a date; the last one agreed on stands.
 *
 * @param attemptId of the sitting that will be the retest
 * @param zone in which the agreed day ends
 */
public record RetestDateAgreed(
        String eventId, Instant occurredAt, String retestId, String attemptId, Instant appointmentAt, ZoneId zone)
        implements RetestFact {
    @Override
    public boolean introduces() {
        return false;
    }
}
