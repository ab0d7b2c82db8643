package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;

/** The fault at an attempt was not the provider's after all (rule B7). */
public record SecondAppointmentWithdrawn(String eventId, Instant occurredAt, long sequence, String attemptId)
        implements SecondAppointmentFact {}
