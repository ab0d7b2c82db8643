package org.examledger.service.attempts.domain.access;

import java.util.Optional;
import org.examledger.service.attempts.domain.bookings.Appointment;
import org.examledger.service.attempts.domain.bookings.Circumstances;

/** Where a sitting takes place. */
final class SittingPlace {
    private static final int COUNTRY_LETTERS = 2;

    private SittingPlace() {}

    /** The country or region; empty when the ledger was not told. */
    static Optional<String> of(Appointment appointment, Circumstances known) {
        return Optional.ofNullable(appointment.booking().details().countryCode());
    }

    /** Whether two places lie in one country. */
    static boolean isSameCountry(String one, String other) {
        return one.regionMatches(0, other, 0, COUNTRY_LETTERS);
    }
}
