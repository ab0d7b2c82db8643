package org.examledger.service.attempts.domain.bookings;

/** A step and what the rules say about it. */
public record JudgedStep(Appointment appointment, Ruling ruling) {

    /** Whether the rules refuse it. */
    public boolean isRefused() {
        return ruling instanceof Ruling.Refused;
    }
}
