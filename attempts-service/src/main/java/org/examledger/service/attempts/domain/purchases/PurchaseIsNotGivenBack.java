package org.examledger.service.attempts.domain.purchases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.policies.booking.Withdrawal;
import org.examledger.service.attempts.domain.bookings.Appointment;
import org.examledger.service.attempts.domain.bookings.BookingRule;
import org.examledger.service.attempts.domain.bookings.Circumstances;
import org.examledger.service.attempts.domain.bookings.Objection;
import org.examledger.service.attempts.domain.bookings.RefusalReason;
import org.examledger.service.attempts.domain.bookings.TermsOfExams;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PaymentFact.Purchased;
import org.examledger.service.attempts.domain.facts.PaymentFact.RefundRequested;

/** B5: a purchase that was withdrawn from, and given back, pays no appointment any more. */
public record PurchaseIsNotGivenBack(Withdrawal right, TermsOfExams terms) implements BookingRule {

    @Override
    public String ruleId() {
        return right.ruleId();
    }

    @Override
    public Optional<Objection> objection(Appointment appointment, Circumstances known) {
        return requests(appointment, known)
                .flatMap(request -> new Refunds(terms).answer(request, known.file(), known.before()).stream())
                .filter(RefundAnswer::isGranted)
                .findFirst()
                .map(answer -> Objection.ofTime(
                        RefusalReason.PURCHASE_NOT_VALID,
                        null,
                        answer.request().occurredAt(),
                        "Purchase %s was given back on request of %s"
                                .formatted(
                                        answer.request().purchaseId(),
                                        answer.request().occurredAt())));
    }

    @Override
    public List<Fact> bearing(Appointment appointment, Circumstances known) {
        return Stream.concat(
                        Purchases.of(appointment.booking(), known.file()).stream(),
                        requests(appointment, known)
                                .flatMap(request ->
                                        new Refunds(terms).answer(request, known.file(), known.before()).stream())
                                .flatMap(answer -> answer.basis().stream()))
                .<Fact>map(fact -> fact)
                .distinct()
                .toList();
    }

    private static Stream<RefundRequested> requests(Appointment appointment, Circumstances known) {
        Optional<Purchased> purchase = Purchases.of(appointment.booking(), known.file());
        return known.file().until(RefundRequested.class, appointment.madeAt()).stream()
                .filter(request -> purchase.filter(paid -> paid.purchaseId().equals(request.purchaseId()))
                        .isPresent());
    }
}
