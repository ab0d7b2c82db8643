package org.examledger.service.attempts.domain.bookings;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Booked;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Step;
import org.examledger.service.attempts.domain.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as a step makes it.
 *
 * @param booking the booking of the attempt
 * @param report the booking itself, or what moves the appointment
 * @param movedFrom the start of the appointment that the step moves; null for a booking
 * @param before what the earlier steps of the attempt rest on
 */
public record Appointment(
        Booked booking, Step report, @Nullable Instant movedFrom, List<Fact> before) {

    /** Copies the list. */
    public Appointment {
        before = List.copyOf(before);
    }

    static Appointment booked(Booked booking) {
        return new Appointment(booking, booking, null, List.of());
    }

    /** Which step makes it. */
    public BookingStep step() {
        return movedFrom == null ? BookingStep.BOOKING : BookingStep.RESCHEDULING;
    }

    /** The exam that it is for. */
    public String examId() {
        return booking.examId();
    }

    /** When the step was taken. */
    public Instant madeAt() {
        return report.occurredAt();
    }

    /** When the sitting is to start. */
    public Instant startsAt() {
        return report.appointmentAt();
    }

    /** In which its dates are meant. */
    public ZoneId zone() {
        return report.zone();
    }

    /** What it rests on by itself. */
    List<Fact> grounds() {
        return Stream.concat(before.stream(), Stream.of(report)).toList();
    }
}
