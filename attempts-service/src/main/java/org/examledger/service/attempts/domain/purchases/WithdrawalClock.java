package org.examledger.service.attempts.domain.purchases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.clocks.domain.Clock;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.clocks.domain.DeadlineKind;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.policies.Term;
import org.examledger.policies.TermUnit;
import org.examledger.policies.booking.Withdrawal;
import org.examledger.service.attempts.domain.bookings.ExamTerms;
import org.examledger.service.attempts.domain.bookings.JudgedStep;
import org.examledger.service.attempts.domain.bookings.TermsOfExams;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PaymentFact.Purchased;
import org.examledger.service.attempts.domain.facts.PaymentFact.RefundRequested;

/** B5: the clock of the right to withdraw from a purchase, needless while an appointment is booked. */
public final class WithdrawalClock {
    private final TermsOfExams terms;
    private final PurchaseAccounts accounts;
    private final Refunds refunds;

    public WithdrawalClock(TermsOfExams terms) {
        this.terms = terms;
        this.accounts = new PurchaseAccounts(terms);
        this.refunds = new Refunds(terms);
    }

    /** The clocks of a candidate's purchases under terms that give the right, in order. */
    public List<Clock> candidate(CandidateFile file, List<JudgedStep> steps) {
        List<Clock> clocks = new ArrayList<>();
        for (Purchased purchase : file.all(Purchased.class)) {
            PurchaseTerms.of(purchase, terms)
                    .flatMap(exam -> of(purchase, exam, file, steps))
                    .ifPresent(clocks::add);
        }
        return clocks;
    }

    /** The first instant at which the right is lost. */
    static Instant dueAt(Withdrawal right, Purchased purchase) {
        return rule(right, "", "").dueAt(purchase.paidAt(), purchase.zone());
    }

    private Optional<Clock> of(Purchased purchase, ExamTerms exam, CandidateFile file, List<JudgedStep> steps) {
        Withdrawal right = exam.version().payment().withdrawal();
        if (right == null) {
            return Optional.empty();
        }
        List<PaidAppointment> appointments = accounts.perhapsOf(purchase, file, steps);
        List<RefundRequested> requests = file.all(RefundRequested.class).stream()
                .filter(request -> request.purchaseId().equals(purchase.purchaseId()))
                .toList();
        List<Fact> bearing = new ArrayList<>(requests);
        appointments.forEach(appointment -> bearing.addAll(appointment.bearing()));
        return Optional.of(Clock.started(
                        DeadlineName.about(DeadlineKind.WITHDRAW_PURCHASE, purchase.purchaseId()),
                        rule(right, exam.policyId(), exam.version().version()),
                        purchase.paidAt(),
                        purchase.zone(),
                        List.of(purchase))
                .done(withdrawnAt(requests, file, steps))
                .needless(bookedFrom(appointments))
                .bearing(bearing));
    }

    private Optional<Instant> withdrawnAt(List<RefundRequested> requests, CandidateFile file, List<JudgedStep> steps) {
        return requests.stream()
                .flatMap(request -> refunds.answer(request, file, steps).stream())
                .filter(RefundAnswer::isGranted)
                .map(answer -> answer.request().occurredAt())
                .findFirst();
    }

    private static Optional<Instant> bookedFrom(List<PaidAppointment> appointments) {
        return appointments.stream()
                .filter(paid -> paid.isBookedAt(Instant.MAX))
                .map(paid -> paid.booking().occurredAt())
                .findFirst();
    }

    private static ClockRule rule(Withdrawal right, String policyId, String policyVersion) {
        return new ClockRule(
                new Term(right.days(), TermUnit.CALENDAR_DAYS), right.ruleId(), null, policyId, policyVersion);
    }
}
