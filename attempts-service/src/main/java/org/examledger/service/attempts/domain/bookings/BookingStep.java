package org.examledger.service.attempts.domain.bookings;

/** What a step does to an appointment. */
public enum BookingStep {
    BOOKING,
    RESCHEDULING
}
