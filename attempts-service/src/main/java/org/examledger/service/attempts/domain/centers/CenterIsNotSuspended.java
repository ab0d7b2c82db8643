package org.examledger.service.attempts.domain.centers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.service.attempts.domain.bookings.Appointment;
import org.examledger.service.attempts.domain.bookings.BookingRule;
import org.examledger.service.attempts.domain.bookings.Circumstances;
import org.examledger.service.attempts.domain.bookings.Objection;
import org.examledger.service.attempts.domain.bookings.RefusalReason;
import org.examledger.service.attempts.domain.facts.CenterFact.Suspended;
import org.examledger.service.attempts.domain.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * S8: a suspended centre, and each site that is suspended with it, holds no sittings of the program meanwhile, whenever they
 * were booked.
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
        return suspensions(appointment, known).stream().<Fact>map(fact -> fact).toList();
    }

    private List<Suspended> suspensions(Appointment appointment, Circumstances known) {
        return known.centers().suspensions(appointment.booking().centerId(), program);
    }
}
