package org.examledger.service.attempts.domain.bookings;

import java.time.Instant;
import java.util.Optional;
import org.examledger.policies.booking.Notice;
import org.examledger.policies.booking.SessionHours;
import org.jspecify.annotations.Nullable;

/**
 * B4: a sitting lies within the days and hours of the session as a whole.
 *
 * @param notice how long ahead an appointment is made, so that no start is named that is too near; null if that is free
 * @param seconds the second appointments that take priority; the rule of the notice, which stands before this one, puts their
 *     faults into the basis
 */
record AppointmentFallsIntoSession(
        SessionHours session, @Nullable Notice notice, SecondAppointments seconds) implements BookingRule {

    @Override
    public String ruleId() {
        return session.ruleId();
    }

    @Override
    public Optional<Objection> objection(Appointment appointment, Circumstances known) {
        if (session.allows(appointment.startsAt())) {
            return Optional.empty();
        }
        Instant possible =
                notice == null ? appointment.madeAt() : appointment.madeAt().plus(notice.atLeast());
        // A second appointment that takes priority by then needs no notice (B7).
        Instant near = notice != null && seconds.isDueFor(appointment, known.file()) ? appointment.madeAt() : possible;
        Instant wished = appointment.startsAt().isBefore(near) ? near : appointment.startsAt();
        // The next start after the one that was wished, or else an earlier one.
        Optional<Instant> next = session.firstStartFrom(wished).or(() -> session.firstStartFrom(possible));
        Optional<Instant> last = session.lastStart().filter(start -> !start.isBefore(possible));
        return Optional.of(Objection.ofTime(
                RefusalReason.OUTSIDE_SESSION, next.orElse(null), last.orElse(null), sentence(appointment)));
    }

    private String sentence(Appointment appointment) {
        String daysOff = session.daysOff().isEmpty() ? "" : ", not on " + Figures.days(session.daysOff());
        return "A sitting of %s lies between %s and %s (%s) as a whole, from %s to %s%s; %s does not"
                .formatted(
                        appointment.examId(),
                        session.opens(),
                        session.closes(),
                        session.zone(),
                        session.from(),
                        session.until(),
                        daysOff,
                        appointment.startsAt());
    }
}
