package org.examledger.service.attempts.domain.purchases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.policies.booking.PurchasedAttempts;
import org.examledger.service.attempts.domain.bookings.Appointment;
import org.examledger.service.attempts.domain.bookings.BookingRule;
import org.examledger.service.attempts.domain.bookings.BookingStep;
import org.examledger.service.attempts.domain.bookings.Circumstances;
import org.examledger.service.attempts.domain.bookings.Figures;
import org.examledger.service.attempts.domain.bookings.Objection;
import org.examledger.service.attempts.domain.bookings.RefusalReason;
import org.examledger.service.attempts.domain.bookings.TermsOfExams;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Sat;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PaymentFact.Purchased;

/**
 * R16: a booking is paid with an attempt that is left of the purchase that it names. What is used up or kept back for other
 * appointments at the time of the booking is not left.
 *
 * @param program of the exam
 */
public record PurchaseHasAttemptsLeft(PurchasedAttempts attempts, String program, TermsOfExams terms)
        implements BookingRule {

    @Override
    public String ruleId() {
        return attempts.ruleId();
    }

    @Override
    public Optional<Objection> objection(Appointment appointment, Circumstances known) {
        if (appointment.step() == BookingStep.RESCHEDULING) {
            return Optional.empty();
        }
        return Purchases.of(appointment.booking(), known.file())
                .map(purchase -> objection(appointment, purchase, known))
                .orElseGet(() -> withoutPurchase(appointment, known));
    }

    private Optional<Objection> objection(Appointment appointment, Purchased purchase, Circumstances known) {
        String examId = purchase.examId();
        if (!purchase.program().equals(program) || (examId != null && !examId.equals(appointment.examId()))) {
            String sentence = "Purchase %s is for %s, not for %s"
                    .formatted(
                            purchase.purchaseId(),
                            examId == null ? "exams of " + purchase.program() : examId,
                            appointment.examId());
            return Optional.of(Objection.of(RefusalReason.PURCHASE_NOT_FOR_EXAM, sentence));
        }
        long taken = new PurchaseAccounts(terms)
                .taken(
                        purchase,
                        known.file(),
                        known.before(),
                        appointment.booking().attemptId(),
                        appointment.madeAt());
        if (taken < purchase.attempts()) {
            return Optional.empty();
        }
        String sentence = "Purchase %s has %s, and none is left on %s"
                .formatted(purchase.purchaseId(), Figures.count(purchase.attempts(), "attempt"), appointment.madeAt());
        return Optional.of(Objection.of(RefusalReason.PURCHASE_USED_UP, sentence));
    }

    private Optional<Objection> withoutPurchase(Appointment appointment, Circumstances known) {
        if (appointment.booking().details().voucherId() != null) {
            return Optional.empty();
        }
        boolean refused =
                switch (attempts.withoutPurchase()) {
                    case ACCEPTED -> false;
                    case RETAKES_REFUSED -> !earlierSittings(appointment, known).isEmpty();
                    case REFUSED -> true;
                };
        return refused
                ? Optional.of(Objection.of(
                        RefusalReason.PURCHASE_NEEDED,
                        "A sitting of %s is paid, and the booking names no purchase".formatted(appointment.examId())))
                : Optional.empty();
    }

    private static List<Sat> earlierSittings(Appointment appointment, Circumstances known) {
        return known.file().until(Sat.class, appointment.madeAt()).stream()
                .filter(sitting -> sitting.examId().equals(appointment.examId()))
                .toList();
    }

    @Override
    public List<Fact> bearing(Appointment appointment, Circumstances known) {
        return Purchases.of(appointment.booking(), known.file())
                .map(purchase -> Stream.concat(
                                Stream.of((Fact) purchase),
                                new PurchaseAccounts(terms)
                                        .of(purchase, known.file(), known.before()).stream()
                                                .filter(paid -> !paid.booking()
                                                        .occurredAt()
                                                        .isAfter(appointment.madeAt()))
                                                .flatMap(paid -> paid.bearing().stream()))
                        .toList())
                .orElseGet(() -> List.copyOf(earlierSittings(appointment, known)));
    }
}
