package org.examledger.service.attempts.domain.purchases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.booking.ChangeNotice;
import org.examledger.policies.booking.Cited;
import org.examledger.policies.booking.PurchasedAttempts;
import org.examledger.service.attempts.domain.bookings.Appointment;
import org.examledger.service.attempts.domain.bookings.ExamTerms;
import org.examledger.service.attempts.domain.bookings.JudgedStep;
import org.examledger.service.attempts.domain.facts.AppointmentFact;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Booked;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Cancelled;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Missed;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Sat;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PaymentFact.Purchased;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that was booked with a purchase, and what became of it.
 *
 * @param steps of the attempt, judged, in order
 * @param terms of its exam when it was booked
 * @param attempts what those terms say about purchased attempts; null where nothing uses them up
 */
record PaidAppointment(
        CandidateFile file,
        Purchased purchase,
        Booked booking,
        List<JudgedStep> steps,
        ExamTerms terms,
        @Nullable PurchasedAttempts attempts) {

    /** R16, and of cancellations B1 and B2: what uses up the attempt; a sitting before anything else. */
    Optional<Use> use() {
        return attempts == null ? Optional.empty() : use(attempts);
    }

    private Optional<Use> use(PurchasedAttempts attempts) {
        Optional<Sat> sitting = file.firstAbout(booking.attemptId(), Sat.class);
        if (sitting.isPresent()) {
            return sitting.map(sat -> new Use(UseCause.SITTING, sat.occurredAt(), List.of(attempts.ruleId())));
        }
        Optional<Cancelled> cancelled = file.firstAbout(booking.attemptId(), Cancelled.class);
        if (cancelled.isPresent()) {
            return cancelled.flatMap(off -> costOf(off, attempts));
        }
        return attempts.noShowCosts()
                ? file.firstAbout(booking.attemptId(), Missed.class)
                        .filter(missed -> standingAt(missed.occurredAt()).isPresent())
                        .map(missed -> new Use(UseCause.NO_SHOW, missed.occurredAt(), List.of(attempts.ruleId())))
                : Optional.empty();
    }

    /** Whether the appointment is still to take place, as far as was known at an instant: then it keeps an attempt back. */
    boolean isOpenAt(Instant instant) {
        boolean over = file.about(booking.attemptId(), AppointmentFact.class).stream()
                .filter(fact -> fact instanceof Sat || fact instanceof Cancelled || fact instanceof Missed)
                .anyMatch(fact -> !fact.occurredAt().isAfter(instant));
        return !over && standingAt(instant).isPresent();
    }

    /** Whether an appointment is booked at an instant: also one that became a sitting, or that nobody came to. */
    boolean isBookedAt(Instant instant) {
        boolean calledOff = file.about(booking.attemptId(), Cancelled.class).stream()
                .anyMatch(fact -> !fact.occurredAt().isAfter(instant));
        return !calledOff && standingAt(instant).isPresent();
    }

    /** Every fact that could have made its use another one. */
    List<Fact> bearing() {
        List<Fact> facts = new ArrayList<>();
        facts.add(purchase);
        facts.add(booking);
        steps.forEach(step -> facts.addAll(step.ruling().basis()));
        facts.addAll(file.about(booking.attemptId(), Sat.class));
        facts.addAll(file.about(booking.attemptId(), Cancelled.class));
        facts.addAll(file.about(booking.attemptId(), Missed.class));
        return facts;
    }

    /** The cancellation stands; called off late, or outside the purchase's validity, it costs the attempt. */
    private Optional<Use> costOf(Cancelled cancelled, PurchasedAttempts attempts) {
        return standingAt(cancelled.occurredAt()).flatMap(appointment -> {
            List<String> ruleIds = new ArrayList<>();
            ChangeNotice notice = terms.version().change();
            if (notice != null && notice.lateCancellationCosts() && isLate(cancelled, appointment, notice)) {
                ruleIds.add(notice.ruleId());
            }
            Cited validity = terms.version().payment().validity();
            if (validity != null && !Validity.includes(purchase, cancelled.occurredAt())) {
                ruleIds.add(validity.ruleId());
            }
            ruleIds.add(attempts.ruleId());
            return ruleIds.size() == 1
                    ? Optional.empty()
                    : Optional.of(new Use(UseCause.LATE_CANCELLATION, cancelled.occurredAt(), ruleIds));
        });
    }

    private static boolean isLate(Cancelled cancelled, Appointment appointment, ChangeNotice notice) {
        return cancelled.occurredAt().isAfter(appointment.startsAt().minus(notice.atLeast()));
    }

    /** How the appointment stood at an instant; empty where the booking was refused. */
    private Optional<Appointment> standingAt(Instant instant) {
        return JudgedStep.standing(steps)
                .filter(appointment -> !appointment.madeAt().isAfter(instant))
                .reduce((earlier, later) -> later);
    }
}
