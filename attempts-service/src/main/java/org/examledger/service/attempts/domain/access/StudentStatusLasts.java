package org.examledger.service.attempts.domain.access;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examledger.policies.access.StudentStatus;
import org.examledger.service.attempts.domain.bookings.Appointment;
import org.examledger.service.attempts.domain.bookings.BookingRule;
import org.examledger.service.attempts.domain.bookings.Circumstances;
import org.examledger.service.attempts.domain.bookings.Objection;
import org.examledger.service.attempts.domain.bookings.RefusalReason;
import org.examledger.service.attempts.domain.facts.Capacity;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PersonFact.StatusVerified;

/** A6: who sits as student or member of a faculty has a status that was verified and lasts at the start of the sitting. */
record StudentStatusLasts(StudentStatus terms) implements BookingRule {

    @Override
    public String ruleId() {
        return terms.ruleId();
    }

    @Override
    public Optional<Objection> objection(Appointment appointment, Circumstances known) {
        Capacity capacity = appointment.booking().details().bookedAs();
        if (capacity == null) {
            return Optional.empty();
        }
        List<StatusVerified> valid = new StudentVerifications(terms, capacity, known.file()).valid();
        return StudentVerifications.covers(valid, terms, appointment.startsAt())
                ? Optional.empty()
                : Optional.of(objection(appointment, capacity, valid));
    }

    private Objection objection(Appointment appointment, Capacity capacity, List<StatusVerified> valid) {
        String status = capacity.name().toLowerCase(Locale.ROOT);
        if (valid.isEmpty()) {
            return Objection.of(
                    RefusalReason.STATUS_NOT_VERIFIED, "The status as %s is not verified".formatted(status));
        }
        Instant from = valid.getFirst().occurredAt();
        Instant end = StudentVerifications.endOf(valid.getLast(), terms);
        return Objection.ofTime(
                RefusalReason.STATUS_NOT_VERIFIED,
                from,
                end.minusMillis(1),
                "The status as %s was verified from %s to %s; at %s it does not last"
                        .formatted(status, from, end, appointment.startsAt()));
    }

    @Override
    public List<Fact> bearing(Appointment appointment, Circumstances known) {
        Capacity capacity = appointment.booking().details().bookedAs();
        return capacity == null ? List.of() : new StudentVerifications(terms, capacity, known.file()).facts();
    }
}
