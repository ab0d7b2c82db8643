package org.examledger.service.attempts.stream;

import java.util.ArrayList;
import java.util.List;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.schemas.Topics;
import org.examledger.service.attempts.codec.AdmissionRecords;
import org.examledger.service.attempts.codec.BookingRecords;
import org.examledger.service.attempts.codec.PurchaseRecords;
import org.examledger.service.attempts.domain.Catalogue;
import org.examledger.service.attempts.domain.access.StudentSitting;
import org.examledger.service.attempts.domain.access.StudentSittings;
import org.examledger.service.attempts.domain.bookings.JudgedStep;
import org.examledger.service.attempts.domain.bookings.SecondAppointment;
import org.examledger.service.attempts.domain.bookings.SecondAppointments;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.purchases.PurchasedAttempt;
import org.examledger.service.attempts.domain.purchases.PurchasedAttemptsOf;
import org.examledger.service.attempts.domain.purchases.RefundAnswer;
import org.examledger.service.attempts.domain.purchases.RefundAnswers;
import org.examledger.service.attempts.domain.purchases.UnansweredRefund;

/** What follows from bookings beside their being allowed or refused. */
final class DerivedAnnouncements {
    private final PurchasedAttemptsOf purchases;
    private final RefundAnswers refunds;
    private final SecondAppointments seconds;
    private final StudentSittings students;

    DerivedAnnouncements(Catalogue catalogue) {
        this.purchases = new PurchasedAttemptsOf(catalogue);
        this.refunds = new RefundAnswers(catalogue, catalogue);
        this.seconds = new SecondAppointments(catalogue);
        this.students = new StudentSittings(catalogue);
    }

    List<Announcement> of(String candidateId, CandidateFile file, List<JudgedStep> steps) {
        List<Announcement> announcements = new ArrayList<>();
        purchases.candidate(file, steps).forEach(attempt -> announcements.add(used(candidateId, attempt)));
        refunds.candidate(file, steps).forEach(answer -> announcements.add(refund(candidateId, answer)));
        refunds.unanswered(file, steps).forEach(request -> announcements.add(withdrawn(candidateId, request)));
        seconds.candidate(file).forEach(second -> announcements.add(second(candidateId, second)));
        students.candidate(file).forEach(sitting -> announcements.add(student(candidateId, sitting)));
        return announcements;
    }

    private static Announcement student(String candidateId, StudentSitting sitting) {
        String slot = Slots.student(sitting.attemptId());
        return sitting.isDisproved()
                ? new Announcement.Derived(
                        slot, Topics.ADMISSIONS, candidateId, AdmissionRecords.disproved(candidateId, sitting))
                : new Announcement.Correction(
                        slot, Topics.ADMISSIONS, candidateId, AdmissionRecords.cleared(candidateId, sitting));
    }

    private static Announcement refund(String candidateId, RefundAnswer answer) {
        return new Announcement.Derived(
                Slots.refund(answer.request().requestId()),
                Topics.PURCHASES,
                candidateId,
                PurchaseRecords.of(candidateId, answer));
    }

    private static Announcement withdrawn(String candidateId, UnansweredRefund refund) {
        return new Announcement.Correction(
                Slots.refund(refund.request().requestId()),
                Topics.PURCHASES,
                candidateId,
                PurchaseRecords.withdrawn(candidateId, refund));
    }

    private static Announcement second(String candidateId, SecondAppointment second) {
        String slot = Slots.second(second.attempt().attemptId());
        return second.isDue()
                ? new Announcement.Derived(slot, Topics.BOOKINGS, candidateId, BookingRecords.due(candidateId, second))
                : new Announcement.Correction(
                        slot, Topics.BOOKINGS, candidateId, BookingRecords.notDue(candidateId, second));
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
