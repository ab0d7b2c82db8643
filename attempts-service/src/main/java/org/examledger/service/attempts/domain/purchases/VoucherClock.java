package org.examledger.service.attempts.domain.purchases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.clocks.domain.Clock;
import org.examledger.clocks.domain.DeadlineKind;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.policies.booking.RetakeVoucher;
import org.examledger.service.attempts.domain.bookings.ExamTerms;
import org.examledger.service.attempts.domain.bookings.TermsOfExams;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Booked;
import org.examledger.service.attempts.domain.facts.AppointmentFact.ResultGiven;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Sat;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PaymentFact.VoucherIssued;

/** R17: the clock of a retake voucher, from the failed sitting to the retake; needless when that sitting was passed after all. */
public final class VoucherClock {
    private final TermsOfExams terms;

    public VoucherClock(TermsOfExams terms) {
        this.terms = terms;
    }

    /** The clocks of a candidate's vouchers under terms that know vouchers, in order. */
    public List<Clock> candidate(CandidateFile file) {
        List<Clock> clocks = new ArrayList<>();
        for (VoucherIssued voucher : file.all(VoucherIssued.class)) {
            Optional<ExamTerms> exam = terms.of(voucher.examId(), voucher.occurredAt());
            Optional<Sat> sitting = file.firstAbout(voucher.attemptId(), Sat.class);
            RetakeVoucher rule =
                    exam.map(its -> its.version().payment().voucher()).orElse(null);
            if (rule != null && sitting.isPresent()) {
                clocks.add(clock(voucher, sitting.get(), rule, exam.get(), file));
            }
        }
        return clocks;
    }

    private static Clock clock(
            VoucherIssued voucher, Sat sitting, RetakeVoucher rule, ExamTerms exam, CandidateFile file) {
        List<Fact> bearing = new ArrayList<>(file.about(voucher.attemptId(), ResultGiven.class));
        List<Sat> retakes = new ArrayList<>();
        for (Booked booked : file.all(Booked.class)) {
            if (voucher.voucherId().equals(booked.details().voucherId())) {
                bearing.add(booked);
                retakes.addAll(file.about(booked.attemptId(), Sat.class));
            }
        }
        bearing.addAll(retakes);
        return Clock.started(
                        DeadlineName.about(DeadlineKind.USE_VOUCHER, voucher.voucherId()),
                        VoucherTerms.rule(rule, exam),
                        sitting.occurredAt(),
                        sitting.zone(),
                        List.of(sitting, voucher))
                .dueAt(VoucherTerms.dueAt(rule, voucher, sitting), List.of())
                .done(retakes.stream().map(Sat::occurredAt).min(Instant::compareTo))
                .needless(passedAt(voucher, file))
                .bearing(bearing);
    }

    private static Optional<Instant> passedAt(VoucherIssued voucher, CandidateFile file) {
        return file.result(voucher.attemptId()).filter(ResultGiven::passed).map(ResultGiven::occurredAt);
    }
}
