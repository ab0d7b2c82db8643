package org.examledger.service.attempts.domain.purchases;

import java.util.Optional;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Booked;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.PaymentFact.Purchased;

/** What bookings are paid with. */
final class Purchases {
    private Purchases() {}

    /** The purchase that a booking names. */
    static Optional<Purchased> of(Booked booking, CandidateFile file) {
        String purchaseId = booking.details().purchaseId();
        return purchaseId == null ? Optional.empty() : file.registered(Purchased.class, purchaseId);
    }
}
