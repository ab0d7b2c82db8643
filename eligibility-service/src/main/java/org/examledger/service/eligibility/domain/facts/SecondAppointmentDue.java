package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;

/**
 * The provider failed at an attempt, so that a second appointment takes priority (rule B7). That it falls into the session is
 * for the rules of booking to see to (B4).
 */
public record SecondAppointmentDue(String eventId, Instant occurredAt, long sequence, String attemptId)
        implements SecondAppointmentFact {}
