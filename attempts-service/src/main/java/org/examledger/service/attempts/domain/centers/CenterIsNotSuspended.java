package org.examledger.service.attempts.domain.centers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.service.attempts.domain.bookings.Appointment;
import org.examledger.service.attempts.domain.bookings.BookingRule;
import org.examledger.service.attempts.domain.bookings.Circumstances;
import org.examledger.service.attempts.domain.bookings.Objection;
import org.examledger.service.attempts.domain.bookings.RefusalReason;
import org.examledger.service.attempts.domain.facts.AppointmentFact;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Cancelled;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Delivery;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Rescheduled;
import org.examledger.service.attempts.domain.facts.CenterFact.Suspended;
import org.examledger.service.attempts.domain.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * S8: a suspended centre, and each site that is suspended with it, holds no sittings of the program meanwhile, whenever they
 * were booked. An appointment that was moved or called off before the suspension began does not stand in it; nor does one that
 * takes place online.
 *
 * @param program that offers the exams
 * @param ruleId of the rule by which the program suspends centres
 */
public record CenterIsNotSuspended(String program, String ruleId) implements BookingRule {

    @Override
    public Optional<Objection> objection(Appointment appointment, Circumstances known) {
        List<Suspended> suspensions = suspensions(appointment, known);
        return holding(suspensions, appointment.booking().centerId(), appointment.startsAt())
                .map(suspended -> Objection.ofTime(
                        RefusalReason.CENTER_SUSPENDED,
                        firstStart(suspensions, appointment),
                        null,
                        sentence(appointment, suspended)));
    }

    private static Optional<Suspended> holding(List<Suspended> suspensions, String centerId, Instant at) {
        return suspensions.stream()
                .filter(suspended -> suspended.holdsFor(centerId, at))
                .findFirst();
    }

    /** The first instant from the wished start on at which no suspension holds; null when no end is known. */
    private static @Nullable Instant firstStart(List<Suspended> suspensions, Appointment appointment) {
        String centerId = appointment.booking().centerId();
        Instant start = appointment.startsAt();
        Optional<Suspended> holding = holding(suspensions, centerId, start);
        while (holding.isPresent()) {
            Instant until = holding.get().until();
            if (until == null) {
                return null;
            }
            start = until;
            holding = holding(suspensions, centerId, start);
        }
        return start;
    }

    private static String sentence(Appointment appointment, Suspended suspended) {
        String end = suspended.until() == null ? "on" : "until " + suspended.until();
        return "Centre %s is suspended by %s from %s %s (suspension %s) and holds no sitting on %s"
                .formatted(
                        appointment.booking().centerId(),
                        suspended.program(),
                        suspended.from(),
                        end,
                        suspended.suspensionId(),
                        appointment.startsAt());
    }

    @Override
    public List<Fact> bearing(Appointment appointment, Circumstances known) {
        List<Fact> facts = new ArrayList<>(ofCenter(appointment, known));
        if (!facts.isEmpty()) {
            facts.addAll(givenUpBy(appointment, known));
        }
        return facts;
    }

    private List<Suspended> suspensions(Appointment appointment, Circumstances known) {
        Optional<Instant> givenUp = givenUpBy(appointment, known).stream()
                .map(AppointmentFact::occurredAt)
                .min(Instant::compareTo);
        return ofCenter(appointment, known).stream()
                .filter(suspended ->
                        givenUp.filter(at -> at.isBefore(suspended.from())).isEmpty())
                .toList();
    }

    private List<Suspended> ofCenter(Appointment appointment, Circumstances known) {
        return appointment.booking().delivery() == Delivery.TEST_CENTER
                ? known.centers().suspensions(appointment.booking().centerId(), program)
                : List.of();
    }

    /** What gave the appointment up: later steps that moved it, and its being called off. */
    private static List<AppointmentFact> givenUpBy(Appointment appointment, Circumstances known) {
        return known.file().about(appointment.booking().attemptId(), AppointmentFact.class).stream()
                .filter(fact -> fact instanceof Rescheduled || fact instanceof Cancelled)
                .filter(fact -> fact.occurredAt().isAfter(appointment.madeAt()))
                .toList();
    }
}
