package org.examledger.service.attempts.domain.purchases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.booking.PurchasedAttempts;
import org.examledger.service.attempts.domain.bookings.JudgedStep;
import org.examledger.service.attempts.domain.bookings.TermsOfExams;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PaymentFact.Purchased;

/** R16: what has used up the attempts that a candidate paid. The first uses take what there is. */
public final class PurchasedAttemptsOf {
    private static final Comparator<PaidAppointment> BY_USE = Comparator.comparing(
                    (PaidAppointment paid) -> paid.use().map(Use::at).orElse(Instant.MAX))
            .thenComparing(paid -> paid.booking().attemptId());

    private final PurchaseAccounts accounts;

    public PurchasedAttemptsOf(TermsOfExams terms) {
        this.accounts = new PurchaseAccounts(terms);
    }

    /** Every attempt that was booked with a purchase, purchases and uses in order. */
    public List<PurchasedAttempt> candidate(CandidateFile file, List<JudgedStep> steps) {
        List<PurchasedAttempt> attempts = new ArrayList<>();
        for (Purchased purchase : file.all(Purchased.class)) {
            List<PaidAppointment> paid = accounts.of(purchase, file, steps).stream()
                    .filter(appointment -> appointment.attempts() != null)
                    .sorted(BY_USE)
                    .toList();
            List<Fact> basis = paid.stream()
                    .flatMap(appointment -> appointment.bearing().stream())
                    .distinct()
                    .toList();
            int remaining = purchase.attempts();
            for (PaidAppointment appointment : paid) {
                Optional<Use> use = appointment.use();
                if (use.isPresent() && remaining > 0) {
                    remaining--;
                    attempts.add(attempt(appointment, Optional.of(charge(appointment, use.get(), remaining)), basis));
                } else {
                    attempts.add(attempt(appointment, Optional.empty(), basis));
                }
            }
        }
        return attempts;
    }

    private static PurchasedAttempt attempt(
            PaidAppointment paid, Optional<PurchasedAttempt.Charge> charge, List<Fact> basis) {
        List<String> ruleIds = paid.use().map(Use::ruleIds).orElseGet(() -> ruleIds(paid));
        return new PurchasedAttempt(
                paid.purchase().purchaseId(), paid.booking().attemptId(), paid.terms(), charge, ruleIds, basis);
    }

    private static List<String> ruleIds(PaidAppointment paid) {
        PurchasedAttempts attempts = paid.attempts();
        return attempts == null ? List.of() : List.of(attempts.ruleId());
    }

    private static PurchasedAttempt.Charge charge(PaidAppointment paid, Use use, int remaining) {
        String event =
                switch (use.cause()) {
                    case SITTING -> "The sitting of %s on %s";
                    case NO_SHOW -> "The no-show of %s on %s";
                    case LATE_CANCELLATION -> "The late cancellation of %s on %s";
                };
        String sentence = (event + " uses up an attempt of purchase %s, %d of %d left")
                .formatted(
                        paid.booking().attemptId(),
                        use.at(),
                        paid.purchase().purchaseId(),
                        remaining,
                        paid.purchase().attempts());
        return new PurchasedAttempt.Charge(
                use.cause(),
                remaining,
                paid.terms().cited(sentence, use.ruleIds().getFirst()));
    }
}
