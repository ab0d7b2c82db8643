package org.examledger.service.attempts.domain.bookings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examledger.service.attempts.domain.Catalogue;
import org.examledger.service.attempts.domain.centers.Centers;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Booked;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Rescheduled;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Step;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PaymentFact.VoucherIssued;

/** Judges every booking and rescheduling of a candidate as of its time, by all that is known now. */
public final class BookingJudge {
    private static final Comparator<Step> IN_ORDER = Comparator.comparing(Step::occurredAt)
            .thenComparing(step -> !(step instanceof Booked))
            .thenComparing(Step::eventId);

    private final Catalogue catalogue;

    /** @param catalogue where the rules of each exam are found */
    public BookingJudge(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The steps that can be judged, in order: a booking that waits for what it names, and what moves it, are left out. */
    public List<JudgedStep> judge(CandidateFile file, Centers centers) {
        List<JudgedStep> judged = new ArrayList<>();
        List<Step> steps = file.all(Step.class).stream().sorted(IN_ORDER).toList();
        for (Step step : steps) {
            judge(step, new Circumstances(file, centers, judged)).ifPresent(judged::add);
        }
        return judged;
    }

    private Optional<JudgedStep> judge(Step step, Circumstances known) {
        return switch (step) {
            case Booked booked ->
                Bookings.waitsFor(booked, known.file()).isPresent()
                        ? Optional.empty()
                        : Optional.of(judged(Appointment.booked(booked), known));
            case Rescheduled moved -> rescheduled(moved, known);
        };
    }

    private Optional<JudgedStep> rescheduled(Rescheduled moved, Circumstances known) {
        List<JudgedStep> before = known.stepsOf(moved.attemptId());
        if (before.isEmpty()) {
            return Optional.empty(); // nobody knows what it moves
        }
        JudgedStep first = before.getFirst();
        List<Fact> grounds = before.stream()
                .flatMap(step -> step.ruling().basis().stream())
                .distinct()
                .toList();
        Booked booking = first.appointment().booking();
        Optional<Appointment> standing = known.standing(moved.attemptId());
        Appointment appointment = new Appointment(
                booking, moved, standing.map(Appointment::startsAt).orElse(booking.appointmentAt()), grounds);
        return Optional.of(
                standing.isPresent() || first.isOvertaken()
                        ? judged(appointment, known)
                        // What moves a refused booking is no appointment to judge: it is passed on.
                        : new JudgedStep(
                                appointment, new Ruling.Allowed(first.ruling().ruleIds(), appointment.grounds())));
    }

    private JudgedStep judged(Appointment appointment, Circumstances known) {
        Set<String> asked = new LinkedHashSet<>();
        // Those of the rules that do not object, too: facts may have undone what one of them had objected to.
        Set<Fact> basis = new LinkedHashSet<>(appointment.grounds());
        for (RuleBook book : books(appointment, known.file())) {
            for (BookingRule rule : book.rules()) {
                asked.add(rule.ruleId());
                basis.addAll(rule.bearing(appointment, known));
                Optional<Objection> objection = rule.objection(appointment, known);
                if (objection.isPresent()) {
                    return new JudgedStep(
                            appointment, new Ruling.Refused(book, rule, objection.get(), List.copyOf(basis)));
                }
            }
        }
        return new JudgedStep(appointment, new Ruling.Allowed(List.copyOf(asked), List.copyOf(basis)));
    }

    /** Those of the exam; and of a voucher that the booking names, those of the exam that it was issued for. */
    private List<RuleBook> books(Appointment appointment, CandidateFile file) {
        String voucherId = appointment.booking().details().voucherId();
        Stream<RuleBook> voucher = voucherId == null
                ? Stream.empty()
                : file
                        .registered(VoucherIssued.class, voucherId)
                        .flatMap(issued -> catalogue.of(issued.examId(), appointment.madeAt()))
                        .map(BookingRules::ofVoucher)
                        .stream();
        return Stream.concat(catalogue.bookingRules(appointment.examId(), appointment.madeAt()).stream(), voucher)
                .toList();
    }
}
