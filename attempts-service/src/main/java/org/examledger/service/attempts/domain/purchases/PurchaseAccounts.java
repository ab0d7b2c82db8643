package org.examledger.service.attempts.domain.purchases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.examledger.service.attempts.domain.bookings.JudgedStep;
import org.examledger.service.attempts.domain.bookings.TermsOfExams;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Booked;
import org.examledger.service.attempts.domain.facts.AppointmentFact.BookingDetails;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.PaymentFact.Purchased;

/** Which appointments were booked with which purchase, under terms that count purchased attempts. */
final class PurchaseAccounts {
    private final TermsOfExams terms;

    PurchaseAccounts(TermsOfExams terms) {
        this.terms = terms;
    }

    /**
     * The appointments that were booked with a purchase, in order.
     *
     * @param steps of all attempts, judged, as far as they are known
     */
    List<PaidAppointment> of(Purchased purchase, CandidateFile file, List<JudgedStep> steps) {
        return appointments(
                purchase,
                file,
                steps,
                booked -> purchase.purchaseId().equals(booked.details().purchaseId()));
    }

    /** The same with those that name nothing they are paid with, and are for an exam that the purchase is for. */
    List<PaidAppointment> perhapsOf(Purchased purchase, CandidateFile file, List<JudgedStep> steps) {
        return appointments(purchase, file, steps, booked -> {
            BookingDetails details = booked.details();
            return details.purchaseId() == null
                    ? details.voucherId() == null && isFor(purchase, booked)
                    : purchase.purchaseId().equals(details.purchaseId());
        });
    }

    private boolean isFor(Purchased purchase, Booked booked) {
        String examId = purchase.examId();
        return examId == null
                ? terms.examsOf(purchase.program()).contains(booked.examId())
                : examId.equals(booked.examId());
    }

    private List<PaidAppointment> appointments(
            Purchased purchase, CandidateFile file, List<JudgedStep> steps, Predicate<Booked> paidWithIt) {
        return file.all(Booked.class).stream()
                .filter(paidWithIt)
                .flatMap(booked -> paid(purchase, booked, file, steps).stream())
                .toList();
    }

    /** How many attempts of a purchase are used up or kept back at an instant by other attempts than that one. */
    long taken(Purchased purchase, CandidateFile file, List<JudgedStep> steps, String butFor, Instant instant) {
        return of(purchase, file, steps).stream()
                .filter(paid -> !paid.booking().attemptId().equals(butFor))
                .filter(paid -> paid.isOpenAt(instant)
                        || paid.use().filter(use -> !use.at().isAfter(instant)).isPresent())
                .count();
    }

    private Optional<PaidAppointment> paid(
            Purchased purchase, Booked booked, CandidateFile file, List<JudgedStep> steps) {
        List<JudgedStep> its = steps.stream()
                .filter(step -> step.appointment().booking().equals(booked))
                .toList();
        return terms.of(booked.examId(), booked.occurredAt())
                .map(exam -> new PaidAppointment(
                        file,
                        purchase,
                        booked,
                        its,
                        exam,
                        exam.version().payment().attempts()));
    }
}
