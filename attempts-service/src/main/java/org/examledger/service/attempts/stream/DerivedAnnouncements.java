package org.examledger.service.attempts.stream;

import java.util.List;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.schemas.Topics;
import org.examledger.service.attempts.codec.PurchaseRecords;
import org.examledger.service.attempts.domain.Catalogue;
import org.examledger.service.attempts.domain.bookings.JudgedStep;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.purchases.PurchasedAttempt;
import org.examledger.service.attempts.domain.purchases.PurchasedAttemptsOf;

/** What follows from bookings beside their being allowed or refused. */
final class DerivedAnnouncements {
    private final PurchasedAttemptsOf purchases;

    DerivedAnnouncements(Catalogue catalogue) {
        this.purchases = new PurchasedAttemptsOf(catalogue);
    }

    List<Announcement> of(String candidateId, CandidateFile file, List<JudgedStep> steps) {
        return purchases.candidate(file, steps).stream()
                .map(attempt -> used(candidateId, attempt))
                .toList();
    }

    private static Announcement used(String candidateId, PurchasedAttempt attempt) {
        String slot = Slots.use(attempt.purchaseId(), attempt.attemptId());
        return attempt.charge()
                .<Announcement>map(charge -> new Announcement.Derived(
                        slot, Topics.PURCHASES, candidateId, PurchaseRecords.used(candidateId, attempt, charge)))
                .orElseGet(() -> new Announcement.Correction(
                        slot, Topics.PURCHASES, candidateId, PurchaseRecords.restored(candidateId, attempt)));
    }
}
