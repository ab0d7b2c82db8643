package org.examledger.service.attempts.domain.access;

import java.util.List;
import java.util.Optional;
import org.examledger.policies.access.Exclusions;
import org.examledger.service.attempts.domain.bookings.Appointment;
import org.examledger.service.attempts.domain.bookings.BookingRule;
import org.examledger.service.attempts.domain.bookings.Circumstances;
import org.examledger.service.attempts.domain.bookings.Objection;
import org.examledger.service.attempts.domain.bookings.RefusalReason;
import org.examledger.service.attempts.domain.facts.Fact;

/** A4: regions, countries and centres may be excluded from the program. */
record NobodySitsInExcludedPlaces(Exclusions exclusions) implements BookingRule {

    @Override
    public String ruleId() {
        return exclusions.ruleId();
    }

    @Override
    public Optional<Objection> objection(Appointment appointment, Circumstances known) {
        String centerId = appointment.booking().centerId();
        if (exclusions.centers().contains(centerId)) {
            return Optional.of(Objection.of(
                    RefusalReason.EXCLUDED_CENTER, "Centre %s is excluded from the program".formatted(centerId)));
        }
        return SittingPlace.of(appointment, known)
                .filter(exclusions.places()::include)
                .map(place ->
                        Objection.of(RefusalReason.EXCLUDED_PLACE, "%s is excluded from the program".formatted(place)));
    }

    @Override
    public List<Fact> bearing(Appointment appointment, Circumstances known) {
        return SittingPlace.facts(appointment, known);
    }
}
