package org.examledger.service.attempts.domain.facts;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What happened to an appointment and to the sitting that it became. */
public sealed interface AppointmentFact extends Fact {

    /** The attempt, unique per candidate. */
    String attemptId();

    /** A fact that makes or moves an appointment. */
    sealed interface Step extends AppointmentFact {

        /** The start of the appointment. */
        Instant appointmentAt();

        /** In which its dates are meant. */
        ZoneId zone();
    }

    /** An appointment was made. */
    record Booked(
            String eventId,
            Instant occurredAt,
            String attemptId,
            String examId,
            String centerId,
            Delivery delivery,
            Instant appointmentAt,
            ZoneId zone,
            BookingDetails details)
            implements Step {}

    /** It was moved. */
    record Rescheduled(String eventId, Instant occurredAt, String attemptId, Instant appointmentAt, ZoneId zone)
            implements Step {}

    /** It was called off. */
    record Cancelled(String eventId, Instant occurredAt, String attemptId) implements AppointmentFact {}

    /** Nobody came. */
    record Missed(String eventId, Instant occurredAt, String attemptId) implements AppointmentFact {}

    /** The candidate began: the attempt is a sitting. */
    record Sat(String eventId, Instant occurredAt, String attemptId, String examId, ZoneId zone)
            implements AppointmentFact {}

    /**
     * A sitting has a result.
     *
     * @param correction whether it replaces an earlier one
     * @param score null when none was given
     */
    record ResultGiven(
            String eventId,
            Instant occurredAt,
            String attemptId,
            boolean passed,
            boolean correction,
            @Nullable Integer score)
            implements AppointmentFact {

        /** A result without a score. */
        public ResultGiven(String eventId, Instant occurredAt, String attemptId, boolean passed, boolean correction) {
            this(eventId, occurredAt, attemptId, passed, correction, null);
        }
    }

    /**
     * It broke off for a technical fault.
     *
     * @param ofProvider whether the fault was on the provider's side, and not on the candidate's
     */
    record FaultConfirmed(String eventId, Instant occurredAt, String attemptId, boolean ofProvider)
            implements AppointmentFact {}

    /** How a sitting takes place. */
    enum Delivery {
        TEST_CENTER,
        ONLINE_PROCTORED,
        UNPROCTORED
    }

    /**
     * What a booking may say beside.
     *
     * @param purchaseId what it is paid with; null when the ledger is not told
     * @param voucherId the voucher that it is paid with; null when it is not paid with one
     * @param countryCode where the candidate sits; null when the ledger is not told
     * @param bookedAs in what capacity; null when on the ordinary terms
     */
    record BookingDetails(
            @Nullable String purchaseId,
            @Nullable String voucherId,
            @Nullable String countryCode,
            @Nullable Capacity bookedAs) {
        /** A booking that says none of it. */
        public static final BookingDetails NONE = new BookingDetails(null, null, null, null);
    }
}
