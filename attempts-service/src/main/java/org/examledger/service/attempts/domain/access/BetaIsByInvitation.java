package org.examledger.service.attempts.domain.access;

import java.util.List;
import java.util.Optional;
import org.examledger.policies.Beta;
import org.examledger.service.attempts.domain.bookings.Appointment;
import org.examledger.service.attempts.domain.bookings.BookingRule;
import org.examledger.service.attempts.domain.bookings.Circumstances;
import org.examledger.service.attempts.domain.bookings.Objection;
import org.examledger.service.attempts.domain.bookings.RefusalReason;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PersonFact.Invited;

/** R10: in its beta period an exam is sat by invitation only. */
record BetaIsByInvitation(Beta beta, String ruleId) implements BookingRule {

    @Override
    public Optional<Objection> objection(Appointment appointment, Circumstances known) {
        return beta.covers(appointment.startsAt())
                        && bearing(appointment, known).isEmpty()
                ? Optional.of(Objection.ofTime(
                        RefusalReason.NOT_INVITED,
                        beta.releasedAt(),
                        null,
                        "Before its release on %s, %s is sat by invitation only"
                                .formatted(beta.releasedAt(), appointment.examId())))
                : Optional.empty();
    }

    @Override
    public List<Fact> bearing(Appointment appointment, Circumstances known) {
        return known.file().until(Invited.class, appointment.startsAt()).stream()
                .filter(invited -> invited.examId().equals(appointment.examId()))
                .<Fact>map(invited -> invited)
                .toList();
    }
}
