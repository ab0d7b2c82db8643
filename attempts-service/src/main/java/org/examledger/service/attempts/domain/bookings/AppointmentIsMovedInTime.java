package org.examledger.service.attempts.domain.bookings;

import java.time.Instant;
import java.util.Optional;
import org.examledger.policies.booking.ChangeNotice;

/** B1: an appointment is moved at least so long before the start that it had. */
record AppointmentIsMovedInTime(ChangeNotice notice) implements BookingRule {

    @Override
    public String ruleId() {
        return notice.ruleId();
    }

    @Override
    public Optional<Objection> objection(Appointment appointment, Circumstances known) {
        Instant start = appointment.movedFrom();
        if (start == null || !appointment.madeAt().isAfter(start.minus(notice.atLeast()))) {
            return Optional.empty();
        }
        Instant latest = start.minus(notice.atLeast());
        String sentence = "An appointment for %s is moved at least %s before its start: that of %s until %s, not on %s"
                .formatted(appointment.examId(), Figures.text(notice.atLeast()), start, latest, appointment.madeAt());
        return Optional.of(Objection.ofTime(RefusalReason.TOO_LATE_TO_RESCHEDULE, null, latest, sentence));
    }
}
