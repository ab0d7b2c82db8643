package org.examledger.service.attempts.domain.bookings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Booked;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.jspecify.annotations.Nullable;

/**
 * How a booking or rescheduling stands.
 *
 * @param eventId of the AttemptBooked or AttemptRescheduled
 * @param state what the rules say about it now
 * @param waitsFor the purchase or voucher that is not known yet; null unless it waits
 * @param reason why it is refused; null unless it is
 * @param earliestAt the first start that the rule would allow; null when it names none
 * @param latestAt the last instant that the rule would have allowed; null when it names none
 * @param feeLost whether the candidate loses what was paid
 * @param explanation the refusal in a sentence; null unless it is refused
 * @param ruleIds the rules that decided
 */
public record BookingStatus(
        String attemptId,
        String examId,
        BookingStep step,
        String eventId,
        Instant occurredAt,
        Instant appointmentAt,
        State state,
        @Nullable String waitsFor,
        @Nullable RefusalReason reason,
        @Nullable Instant earliestAt,
        @Nullable Instant latestAt,
        boolean feeLost,
        @Nullable String explanation,
        List<String> ruleIds) {

    /** What the rules say about a step. */
    public enum State {
        ACCEPTED,
        REFUSED,
        WAITING
    }

    /**
     * Every step that a candidate took, by (occurredAt, eventId).
     *
     * @param judged those that can be judged
     */
    public static List<BookingStatus> of(CandidateFile file, List<JudgedStep> judged) {
        List<BookingStatus> statuses = new ArrayList<>();
        judged.forEach(step -> statuses.add(of(step)));
        for (Booked booked : file.all(Booked.class)) {
            Bookings.waitsFor(booked, file).ifPresent(id -> statuses.add(waiting(booked, id)));
        }
        statuses.sort(Comparator.comparing(BookingStatus::occurredAt).thenComparing(BookingStatus::eventId));
        return statuses;
    }

    private static BookingStatus of(JudgedStep step) {
        Appointment appointment = step.appointment();
        return switch (step.ruling()) {
            case Ruling.Allowed allowed -> of(appointment, State.ACCEPTED, null, null, allowed.ruleIds());
            case Ruling.Refused refused -> of(appointment, State.REFUSED, null, refused, refused.ruleIds());
        };
    }

    private static BookingStatus waiting(Booked booked, String waitsFor) {
        return of(Appointment.booked(booked), State.WAITING, waitsFor, null, List.of());
    }

    private static BookingStatus of(
            Appointment appointment,
            State state,
            @Nullable String waitsFor,
            Ruling.@Nullable Refused refused,
            List<String> ruleIds) {
        Objection objection = refused == null ? null : refused.objection();
        return new BookingStatus(
                appointment.booking().attemptId(),
                appointment.examId(),
                appointment.step(),
                appointment.report().eventId(),
                appointment.madeAt(),
                appointment.startsAt(),
                state,
                waitsFor,
                objection == null ? null : objection.reason(),
                objection == null ? null : objection.earliestAt(),
                objection == null ? null : objection.latestAt(),
                objection != null && objection.feeLost(),
                refused == null ? null : refused.explanation(),
                ruleIds);
    }
}
