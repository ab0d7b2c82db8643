package org.examledger.service.attempts.domain.bookings;

import java.time.Instant;
import java.util.Optional;
import org.examledger.policies.booking.Notice;
import org.examledger.policies.booking.SessionHours;
import org.jspecify.annotations.Nullable;

/**
 * B3: an appointment is made at least so long ahead, also one that is moved there.
 *
 * @param session within which the next start is looked for; null where sittings take place at any time
 */
record AppointmentIsMadeAhead(
        Notice notice, @Nullable SessionHours session) implements BookingRule {

    @Override
    public String ruleId() {
        return notice.ruleId();
    }

    @Override
    public Optional<Objection> objection(Appointment appointment, Circumstances known) {
        Instant earliest = appointment.madeAt().plus(notice.atLeast());
        if (!appointment.startsAt().isBefore(earliest)) {
            return Optional.empty();
        }
        String sentence = "An appointment for %s is made at least %s ahead: on %s for %s or later, not for %s"
                .formatted(
                        appointment.examId(),
                        Figures.text(notice.atLeast()),
                        appointment.madeAt(),
                        earliest,
                        appointment.startsAt());
        Instant next = session == null
                ? earliest
                : session.firstStartFrom(earliest).orElse(null);
        return Optional.of(Objection.ofTime(RefusalReason.SHORT_NOTICE, next, null, sentence));
    }
}
