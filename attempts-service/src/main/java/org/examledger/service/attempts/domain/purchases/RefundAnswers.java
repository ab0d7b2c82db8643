package org.examledger.service.attempts.domain.purchases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examledger.policies.booking.Cited;
import org.examledger.service.attempts.domain.access.AccessTerms;
import org.examledger.service.attempts.domain.access.StudentSitting;
import org.examledger.service.attempts.domain.access.StudentSittings;
import org.examledger.service.attempts.domain.bookings.JudgedStep;
import org.examledger.service.attempts.domain.bookings.TermsOfExams;
import org.examledger.service.attempts.domain.facts.CandidateFile;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PaymentFact.RefundRequested;

/** What is answered to requests for refunds: by the rules of payment, and for sittings of students by A6. */
public final class RefundAnswers {
    private final Refunds refunds;
    private final StudentSittings students;

    public RefundAnswers(TermsOfExams terms, AccessTerms.OfExams access) {
        this.refunds = new Refunds(terms);
        this.students = new StudentSittings(access);
    }

    /** The answers to a candidate's requests, in order. */
    public List<RefundAnswer> candidate(CandidateFile file, List<JudgedStep> steps) {
        return cases(file, steps).flatMap(asked -> answer(asked).stream()).toList();
    }

    /** The candidate's requests that no rule answers, though there are rules that could. */
    public List<UnansweredRefund> unanswered(CandidateFile file, List<JudgedStep> steps) {
        return cases(file, steps)
                .filter(asked -> answer(asked).isEmpty())
                .map(this::unanswered)
                .filter(refund -> !refund.ruleIds().isEmpty())
                .toList();
    }

    private Stream<RefundCase> cases(CandidateFile file, List<JudgedStep> steps) {
        return file.all(RefundRequested.class).stream()
                .flatMap(request -> refunds.asked(request, file, steps).stream());
    }

    /**
     * What the rules of payment grant is granted; of anything else nothing is given back where A6 says so. A refusal by the rules
     * of payment rests on what A6 looked at, too: that it is said again after one by A6 has to be another statement.
     */
    private Optional<RefundAnswer> answer(RefundCase asked) {
        Optional<RefundAnswer> byPayment = Refunds.answer(asked);
        return byPayment
                .filter(RefundAnswer::isGranted)
                .or(() -> noRefundForDisprovedStatus(asked))
                .or(() -> byPayment.map(refusal -> refusal.restingOn(basis(asked))));
    }

    /** A6: the results of a sitting whose status was disproved are cancelled without refund. */
    private Optional<RefundAnswer> noRefundForDisprovedStatus(RefundCase asked) {
        List<StudentSitting> disproved =
                studentSittings(asked).filter(StudentSitting::isDisproved).toList();
        return disproved.isEmpty() || disproved.size() < asked.attemptIds().size()
                ? Optional.empty()
                : Optional.of(refused(asked, disproved.getFirst()));
    }

    private RefundAnswer refused(RefundCase asked, StudentSitting disproved) {
        return new RefundAnswer(
                asked.request(),
                disproved.terms().source(),
                disproved.ruleId(),
                RefundRefusalReason.STATUS_DISPROVED,
                null,
                "Nothing is given back for a sitting whose status as student or faculty is disproved",
                basis(asked));
    }

    private UnansweredRefund unanswered(RefundCase asked) {
        Cited noShow = asked.exam().version().payment().noShow();
        List<String> ruleIds = Stream.concat(
                        Stream.ofNullable(noShow).map(Cited::ruleId),
                        studentSittings(asked).map(StudentSitting::ruleId))
                .distinct()
                .toList();
        return new UnansweredRefund(asked.request(), ruleIds, basis(asked));
    }

    private List<Fact> basis(RefundCase asked) {
        List<Fact> facts = new ArrayList<>(asked.basis());
        studentSittings(asked).forEach(sitting -> facts.addAll(sitting.basis()));
        return facts.stream().distinct().toList();
    }

    private Stream<StudentSitting> studentSittings(RefundCase asked) {
        Set<String> attemptIds = asked.attemptIds();
        return students.candidate(asked.file()).stream().filter(sitting -> attemptIds.contains(sitting.attemptId()));
    }
}
