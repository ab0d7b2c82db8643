package org.examledger.service.attempts.domain;

import java.util.Optional;
import org.examledger.service.attempts.domain.bookings.Bookings;
import org.examledger.service.attempts.domain.facts.AppointmentFact;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Booked;
import org.examledger.service.attempts.domain.facts.AppointmentFact.FaultConfirmed;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Sat;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PaymentFact.Purchased;
import org.examledger.service.attempts.domain.facts.PaymentFact.RefundRequested;
import org.examledger.service.attempts.domain.facts.PaymentFact.VoucherIssued;
import org.examledger.service.attempts.domain.facts.PersonFact.StatusDisproved;
import org.examledger.service.attempts.domain.facts.PersonFact.StatusVerified;
import org.examledger.service.attempts.domain.facts.RecordingFact.FlagRaised;
import org.examledger.service.attempts.domain.facts.RecordingFact.HoldPlaced;
import org.examledger.service.attempts.domain.facts.RecordingFact.HoldReleased;
import org.examledger.service.attempts.domain.facts.RecordingFact.IdentityChecked;
import org.examledger.service.attempts.domain.facts.RecordingFact.RecordsDestroyed;

/** What a fact of booking, payment or access refers to and is not known yet (contract, meaning 3). */
public final class Waiting {
    private Waiting() {}

    /** The id that the fact waits for; empty when it takes effect. */
    public static Optional<String> of(Fact fact, CandidateFile file) {
        return switch (fact) {
            case Booked booked -> Bookings.waitsFor(booked, file);
            case FaultConfirmed fault -> unknownAttempt(fault.attemptId(), file);
            case VoucherIssued voucher ->
                file.firstAbout(voucher.attemptId(), Sat.class).isPresent()
                        ? Optional.empty()
                        : Optional.of(voucher.attemptId());
            case RefundRequested request -> of(request, file);
            case StatusDisproved disproved ->
                file.registered(StatusVerified.class, disproved.verificationId())
                                .isPresent()
                        ? Optional.empty()
                        : Optional.of(disproved.verificationId());
            case RecordsDestroyed destroyed -> unknownCheck(destroyed.checkId(), file);
            case HoldPlaced hold -> unknownCheck(hold.checkId(), file);
            case HoldReleased released -> unknownHold(released.holdId(), file);
            default -> Optional.empty();
        };
    }

    private static Optional<String> unknownCheck(String checkId, CandidateFile file) {
        return file.registered(IdentityChecked.class, checkId).isPresent() ? Optional.empty() : Optional.of(checkId);
    }

    private static Optional<String> unknownHold(String holdId, CandidateFile file) {
        boolean known = file.registered(HoldPlaced.class, holdId)
                        .filter(hold -> unknownCheck(hold.checkId(), file).isEmpty())
                        .isPresent()
                || file.all(FlagRaised.class).stream()
                        .anyMatch(flag -> flag.flagId().equals(holdId));
        return known ? Optional.empty() : Optional.of(holdId);
    }

    private static Optional<String> of(RefundRequested request, CandidateFile file) {
        if (file.registered(Purchased.class, request.purchaseId()).isEmpty()) {
            return Optional.of(request.purchaseId());
        }
        String attemptId = request.attemptId();
        return attemptId == null ? Optional.empty() : unknownAttempt(attemptId, file);
    }

    private static Optional<String> unknownAttempt(String attemptId, CandidateFile file) {
        boolean known = file.about(attemptId, AppointmentFact.class).stream()
                .anyMatch(fact -> fact instanceof Booked || fact instanceof Sat);
        return known ? Optional.empty() : Optional.of(attemptId);
    }
}
