package org.examledger.service.attempts.domain.bookings;

import java.util.Optional;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Booked;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Sat;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.PaymentFact.Purchased;
import org.examledger.service.attempts.domain.facts.PaymentFact.VoucherIssued;

/** What a booking refers to. */
public final class Bookings {
    private Bookings() {}

    /** The id of the purchase or voucher that a booking names and that is not known yet; empty when nothing is missing. */
    public static Optional<String> waitsFor(Booked booking, CandidateFile file) {
        String purchaseId = booking.details().purchaseId();
        if (purchaseId != null && file.registered(Purchased.class, purchaseId).isEmpty()) {
            return Optional.of(purchaseId);
        }
        String voucherId = booking.details().voucherId();
        return voucherId == null ? Optional.empty() : waitsForVoucher(voucherId, file);
    }

    /** A voucher takes effect with the sitting that it was issued for. */
    private static Optional<String> waitsForVoucher(String voucherId, CandidateFile file) {
        Optional<VoucherIssued> voucher = file.registered(VoucherIssued.class, voucherId);
        if (voucher.isEmpty()) {
            return Optional.of(voucherId);
        }
        return voucher.map(VoucherIssued::attemptId)
                .filter(attemptId -> file.firstAbout(attemptId, Sat.class).isEmpty());
    }
}
