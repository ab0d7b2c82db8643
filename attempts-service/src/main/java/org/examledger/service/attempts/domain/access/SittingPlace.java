package org.examledger.service.attempts.domain.access;

import java.util.List;
import java.util.Optional;
import org.examledger.service.attempts.domain.bookings.Appointment;
import org.examledger.service.attempts.domain.bookings.Circumstances;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Booked;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Delivery;
import org.examledger.service.attempts.domain.facts.CenterFact.Located;
import org.examledger.service.attempts.domain.facts.Fact;

/** Where a sitting takes place: where the booking says, else, in a test centre, where the centre is registered by then. */
final class SittingPlace {
    private static final int COUNTRY_LETTERS = 2;

    private SittingPlace() {}

    /** The country or region; empty when the ledger was not told. */
    static Optional<String> of(Appointment appointment, Circumstances known) {
        String said = appointment.booking().details().countryCode();
        List<Located> locations = locations(appointment, known);
        return locations.isEmpty()
                ? Optional.ofNullable(said)
                : Optional.of(locations.getLast().place());
    }

    /** Every registration of the centre that says it, or said it before. */
    static List<Fact> facts(Appointment appointment, Circumstances known) {
        return locations(appointment, known).stream().<Fact>map(fact -> fact).toList();
    }

    /** None where the booking names the place itself, and where the candidate does not sit in the centre. */
    private static List<Located> locations(Appointment appointment, Circumstances known) {
        Booked booking = appointment.booking();
        return booking.details().countryCode() == null && booking.delivery() == Delivery.TEST_CENTER
                ? known.centers().locations(booking.centerId(), appointment.startsAt())
                : List.of();
    }

    /** Whether two places lie in one country. */
    static boolean isSameCountry(String one, String other) {
        return one.regionMatches(0, other, 0, COUNTRY_LETTERS);
    }
}
