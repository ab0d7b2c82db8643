package org.examledger.service.attempts.domain.purchases;

import java.util.List;
import java.util.Optional;
import org.examledger.policies.booking.Cited;
import org.examledger.service.attempts.domain.bookings.Appointment;
import org.examledger.service.attempts.domain.bookings.BookingRule;
import org.examledger.service.attempts.domain.bookings.Circumstances;
import org.examledger.service.attempts.domain.bookings.Objection;
import org.examledger.service.attempts.domain.bookings.RefusalReason;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PaymentFact.Purchased;

/** B2: registering and rescheduling, and the appointment itself, fall within the validity of the purchased attempt. */
public record StepsFallIntoValidity(Cited rule) implements BookingRule {

    @Override
    public String ruleId() {
        return rule.ruleId();
    }

    @Override
    public Optional<Objection> objection(Appointment appointment, Circumstances known) {
        return Purchases.of(appointment.booking(), known.file()).flatMap(purchase -> objection(appointment, purchase));
    }

    private static Optional<Objection> objection(Appointment appointment, Purchased purchase) {
        if (Validity.includes(purchase, appointment.madeAt()) && Validity.includes(purchase, appointment.startsAt())) {
            return Optional.empty();
        }
        String sentence =
                "Every step and the appointment fall within the validity of purchase %s,%s; a step on %s for %s does not"
                        .formatted(
                                purchase.purchaseId(),
                                Validity.text(purchase),
                                appointment.madeAt(),
                                appointment.startsAt());
        return Optional.of(Objection.ofTime(
                RefusalReason.PURCHASE_NOT_VALID, purchase.validFrom(), purchase.validUntil(), sentence));
    }

    @Override
    public List<Fact> bearing(Appointment appointment, Circumstances known) {
        return Purchases.of(appointment.booking(), known.file()).stream()
                .<Fact>map(purchase -> purchase)
                .toList();
    }
}
