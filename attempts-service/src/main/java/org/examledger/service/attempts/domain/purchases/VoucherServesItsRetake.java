package org.examledger.service.attempts.domain.purchases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.policies.booking.RetakeVoucher;
import org.examledger.service.attempts.domain.bookings.Appointment;
import org.examledger.service.attempts.domain.bookings.BookingRule;
import org.examledger.service.attempts.domain.bookings.BookingStep;
import org.examledger.service.attempts.domain.bookings.Circumstances;
import org.examledger.service.attempts.domain.bookings.JudgedStep;
import org.examledger.service.attempts.domain.bookings.Objection;
import org.examledger.service.attempts.domain.bookings.RefusalReason;
import org.examledger.service.attempts.domain.facts.AppointmentFact;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Booked;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Cancelled;
import org.examledger.service.attempts.domain.facts.AppointmentFact.ResultGiven;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Sat;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PaymentFact.VoucherIssued;

/**
 * R17: a retake voucher pays one appointment for the failed exam, within some days of the failed sitting and before its own
 * expiry.
 *
 * @param terms of the exam that the voucher is for
 */
public record VoucherServesItsRetake(RetakeVoucher terms) implements BookingRule {

    @Override
    public String ruleId() {
        return terms.ruleId();
    }

    @Override
    public Optional<Objection> objection(Appointment appointment, Circumstances known) {
        return voucher(appointment, known.file())
                .flatMap(voucher -> notForExam(appointment, voucher, known.file())
                        .or(() -> withoutFailure(voucher, known.file()))
                        .or(() -> tooLate(appointment, voucher, known.file()))
                        .or(() -> used(appointment, voucher, known)));
    }

    private static Optional<VoucherIssued> voucher(Appointment appointment, CandidateFile file) {
        String voucherId = appointment.booking().details().voucherId();
        return voucherId == null ? Optional.empty() : file.registered(VoucherIssued.class, voucherId);
    }

    private static Optional<Objection> notForExam(Appointment appointment, VoucherIssued voucher, CandidateFile file) {
        boolean otherSitting = file.firstAbout(voucher.attemptId(), Sat.class)
                .filter(sitting -> !sitting.examId().equals(voucher.examId()))
                .isPresent();
        return otherSitting || !voucher.examId().equals(appointment.examId())
                ? Optional.of(Objection.of(
                        RefusalReason.VOUCHER_NOT_FOR_EXAM,
                        "Voucher %s is for a retake of %s only, and the sitting that it was issued for"
                                .formatted(voucher.voucherId(), voucher.examId())))
                : Optional.empty();
    }

    private static Optional<Objection> withoutFailure(VoucherIssued voucher, CandidateFile file) {
        return file.result(voucher.attemptId())
                .filter(ResultGiven::passed)
                .map(passed -> Objection.of(
                        RefusalReason.VOUCHER_WITHOUT_FAILURE,
                        "Voucher %s is for a retake after a failed sitting, and %s was passed"
                                .formatted(voucher.voucherId(), voucher.attemptId())));
    }

    private Optional<Objection> tooLate(Appointment appointment, VoucherIssued voucher, CandidateFile file) {
        return file.firstAbout(voucher.attemptId(), Sat.class)
                .map(sitting -> VoucherTerms.dueAt(terms, voucher, sitting))
                .filter(dueAt -> !appointment.startsAt().isBefore(dueAt))
                .map(dueAt -> tooLate(voucher, dueAt));
    }

    private Objection tooLate(VoucherIssued voucher, Instant dueAt) {
        return Objection.ofTime(
                RefusalReason.VOUCHER_EXPIRED,
                null,
                dueAt.minusMillis(1),
                "Voucher %s pays an appointment before %s, by its own expiry or %d days after the failed sitting"
                        .formatted(voucher.voucherId(), dueAt, terms.days()));
    }

    private static Optional<Objection> used(Appointment appointment, VoucherIssued voucher, Circumstances known) {
        boolean used = appointment.step() == BookingStep.BOOKING
                && others(appointment, voucher, known.file()).stream()
                        .anyMatch(other -> isUsedBy(other, appointment.madeAt(), known));
        return used
                ? Optional.of(Objection.of(
                        RefusalReason.VOUCHER_USED,
                        "Voucher %s pays one appointment, and another has it on %s"
                                .formatted(voucher.voucherId(), appointment.madeAt())))
                : Optional.empty();
    }

    /** A sitting uses it, and so does an appointment that was allowed and not called off. */
    private static boolean isUsedBy(Booked other, Instant instant, Circumstances known) {
        boolean sat = occurred(other, Sat.class, instant, known.file());
        boolean calledOff = occurred(other, Cancelled.class, instant, known.file());
        boolean allowed = known.before().stream()
                .filter(step -> step.appointment().report().equals(other))
                .anyMatch(step -> !step.isRefused());
        return sat || (allowed && !calledOff);
    }

    private static boolean occurred(
            Booked booked, Class<? extends AppointmentFact> kind, Instant by, CandidateFile file) {
        return file.about(booked.attemptId(), kind).stream()
                .anyMatch(fact -> !fact.occurredAt().isAfter(by));
    }

    private static List<Booked> others(Appointment appointment, VoucherIssued voucher, CandidateFile file) {
        return file.all(Booked.class).stream()
                .filter(other -> voucher.voucherId().equals(other.details().voucherId()))
                .filter(other -> !other.equals(appointment.booking()))
                .toList();
    }

    @Override
    public List<Fact> bearing(Appointment appointment, Circumstances known) {
        List<Fact> facts = new ArrayList<>();
        voucher(appointment, known.file()).ifPresent(voucher -> {
            facts.add(voucher);
            facts.addAll(known.file().about(voucher.attemptId(), Sat.class));
            facts.addAll(known.file().about(voucher.attemptId(), ResultGiven.class));
            for (Booked other : others(appointment, voucher, known.file())) {
                facts.add(other);
                facts.addAll(known.file().about(other.attemptId(), Sat.class));
                facts.addAll(known.file().about(other.attemptId(), Cancelled.class));
                known.before().stream()
                        .filter(step -> step.appointment().report().equals(other))
                        .map(JudgedStep::ruling)
                        .forEach(ruling -> facts.addAll(ruling.basis()));
            }
        });
        return facts;
    }
}
