package org.examledger.service.attempts.domain.bookings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.booking.Notice;
import org.examledger.policies.booking.SessionHours;
import org.examledger.service.attempts.domain.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * B3: an appointment is made at least so long ahead, also one that is moved there; but for a second appointment that takes
 * priority (B7).
 *
 * @param session within which the next start is looked for; null where sittings take place at any time
 * @param seconds the second appointments that take priority
 */
record AppointmentIsMadeAhead(Notice notice, @Nullable SessionHours session, SecondAppointments seconds)
        implements BookingRule {

    @Override
    public String ruleId() {
        return notice.ruleId();
    }

    @Override
    public Optional<Objection> objection(Appointment appointment, Circumstances known) {
        Instant earliest = appointment.madeAt().plus(notice.atLeast());
        if (!appointment.startsAt().isBefore(earliest) || seconds.isDueFor(appointment, known.file())) {
            return Optional.empty();
        }
        String sentence = "An appointment for %s is made at least %s ahead: on %s for %s or later, not for %s"
                .formatted(
                        appointment.examId(),
                        Figures.text(notice.atLeast()),
                        appointment.madeAt(),
                        earliest,
                        appointment.startsAt());
        Instant next =
                session == null ? earliest : session.firstStartFrom(earliest).orElse(null);
        return Optional.of(Objection.ofTime(RefusalReason.SHORT_NOTICE, next, null, sentence));
    }

    @Override
    public List<Fact> bearing(Appointment appointment, Circumstances known) {
        return seconds.facts(appointment, known.file());
    }
}
