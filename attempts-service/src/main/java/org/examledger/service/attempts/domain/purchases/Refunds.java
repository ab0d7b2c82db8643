package org.examledger.service.attempts.domain.purchases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.booking.Cited;
import org.examledger.policies.booking.Withdrawal;
import org.examledger.service.attempts.domain.bookings.JudgedStep;
import org.examledger.service.attempts.domain.bookings.TermsOfExams;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.PaymentFact.Purchased;
import org.examledger.service.attempts.domain.facts.PaymentFact.RefundCause;
import org.examledger.service.attempts.domain.facts.PaymentFact.RefundRequested;

/**
 * Which requests for refunds the rules of payment grant and refuse. What the terms say nothing about has no answer here, and
 * no rule beside these grants one: {@link RefundAnswers}.
 */
final class Refunds {
    private final TermsOfExams terms;
    private final PurchaseAccounts accounts;

    Refunds(TermsOfExams terms) {
        this.terms = terms;
        this.accounts = new PurchaseAccounts(terms);
    }

    /**
     * The answer to one request.
     *
     * @param steps those that were taken before the request, at least
     */
    Optional<RefundAnswer> answer(RefundRequested request, CandidateFile file, List<JudgedStep> steps) {
        return asked(request, file, steps).flatMap(Refunds::answer);
    }

    /** The answer where the case is made already. */
    static Optional<RefundAnswer> answer(RefundCase asked) {
        return noRefundForNoShow(asked).or(() -> withdrawal(asked));
    }

    /** A request with what bears on it; empty while its purchase is not known, or has no terms. */
    Optional<RefundCase> asked(RefundRequested request, CandidateFile file, List<JudgedStep> steps) {
        Optional<Purchased> bought = file.registered(Purchased.class, request.purchaseId());
        return bought.flatMap(purchase -> PurchaseTerms.of(purchase, terms)
                .map(exam -> new RefundCase(request, purchase, exam, file, accounts.perhapsOf(purchase, file, steps))));
    }

    /** B8: nothing is given back for a no-show. */
    private static Optional<RefundAnswer> noRefundForNoShow(RefundCase asked) {
        Cited rule = asked.exam().version().payment().noShow();
        return rule != null && asked.isAboutNoShow()
                ? Optional.of(asked.refused(
                        rule.ruleId(), RefundRefusalReason.NO_SHOW, null, "Nothing is given back for a no-show"))
                : Optional.empty();
    }

    /** B5: a purchase is given back for some days while no appointment is booked, later for a fault of the provider. */
    private static Optional<RefundAnswer> withdrawal(RefundCase asked) {
        Withdrawal right = asked.exam().version().payment().withdrawal();
        if (right == null) {
            return Optional.empty();
        }
        Instant dueAt = WithdrawalClock.dueAt(right, asked.purchase());
        boolean inTime = asked.request().occurredAt().isBefore(dueAt);
        if (inTime && !asked.isBooked()) {
            return Optional.of(asked.granted(
                    right.ruleId(),
                    "Purchase %s was withdrawn from in time, before %s, while no appointment was booked"
                            .formatted(asked.purchase().purchaseId(), dueAt)));
        }
        if (asked.request().cause() == RefundCause.TECHNICAL_FAULT) {
            return Optional.of(
                    asked.isProvidersFault()
                            ? asked.granted(right.ruleId(), "The provider confirms a technical fault of its own")
                            : asked.refused(
                                    right.ruleId(),
                                    RefundRefusalReason.FAULT_NOT_CONFIRMED,
                                    null,
                                    "The provider has not confirmed a technical fault of its own"));
        }
        return Optional.of(
                inTime
                        ? asked.refused(
                                right.ruleId(),
                                RefundRefusalReason.APPOINTMENT_BOOKED,
                                null,
                                "Purchase %s is given back only while no appointment is booked"
                                        .formatted(asked.purchase().purchaseId()))
                        : asked.refused(
                                right.ruleId(),
                                RefundRefusalReason.WITHDRAWAL_PERIOD_OVER,
                                dueAt.minusMillis(1),
                                "Purchase %s could be withdrawn from until %s"
                                        .formatted(asked.purchase().purchaseId(), dueAt)));
    }
}
