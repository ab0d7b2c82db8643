package org.examledger.service.attempts.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.policies.Beta;
import org.examledger.policies.ClockName;
import org.examledger.policies.Exam;
import org.examledger.policies.PassMark;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.Program;
import org.examledger.policies.ProgramVersion;
import org.examledger.policies.access.AccessPolicy;
import org.examledger.policies.booking.BookingPolicy;
import org.examledger.service.attempts.domain.access.AccessRules;
import org.examledger.service.attempts.domain.access.AccessTerms;
import org.examledger.service.attempts.domain.bookings.BookingRules;
import org.examledger.service.attempts.domain.bookings.ExamTerms;
import org.examledger.service.attempts.domain.bookings.RuleBook;
import org.examledger.service.attempts.domain.centers.CenterIsNotSuspended;

/** The catalogue as the policy files have it. */
public final class PolicyTerms implements Catalogue {
    private final PolicyCatalogue policies;

    public PolicyTerms(PolicyCatalogue policies) {
        this.policies = policies;
    }

    @Override
    public boolean hasExam(String examId) {
        return policies.exam(examId).isPresent();
    }

    @Override
    public boolean hasProgram(String program) {
        return policies.program(program).isPresent();
    }

    @Override
    public Optional<ExamTerms> of(String examId, Instant instant) {
        return policies.exam(examId).flatMap(exam -> terms(exam, instant));
    }

    private static Optional<ExamTerms> terms(Exam exam, Instant instant) {
        BookingPolicy booking = exam.booking();
        return booking == null
                ? Optional.empty()
                : Optional.of(new ExamTerms(exam.program(), booking.policyId(), booking.inForceAt(instant)));
    }

    @Override
    public List<String> examsOf(String program) {
        return policies.examsOf(program).stream().map(Exam::examId).toList();
    }

    @Override
    public Optional<AccessTerms> accessTo(String examId, Instant instant) {
        return policies.exam(examId)
                .flatMap(exam -> policies.program(exam.program()))
                .flatMap(program -> access(program, instant));
    }

    private static Optional<AccessTerms> access(Program program, Instant instant) {
        AccessPolicy access = program.access();
        return access == null
                ? Optional.empty()
                : Optional.of(new AccessTerms(program.program(), access.policyId(), access.inForceAt(instant)));
    }

    /** First where, then who may sit, then when and how it is paid. */
    @Override
    public List<RuleBook> bookingRules(String examId, Instant madeAt) {
        return Stream.of(
                        suspensions(examId, madeAt),
                        accessTo(examId, madeAt).map(AccessRules::of),
                        policies.exam(examId).flatMap(exam -> AccessRules.ofBeta(exam, madeAt)),
                        of(examId, madeAt).map(terms -> BookingRules.of(terms, this)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<RuleBook> suspensions(String examId, Instant madeAt) {
        return policies.exam(examId)
                .flatMap(exam -> policies.program(exam.program()))
                .flatMap(program -> suspensions(program, program.inForceAt(madeAt)));
    }

    private static Optional<RuleBook> suspensions(Program program, ProgramVersion version) {
        return Optional.ofNullable(version.centers())
                .map(centers -> new RuleBook(
                        program.policyId(),
                        version.version(),
                        version.document(),
                        List.of(new CenterIsNotSuspended(
                                program.program(), centers.suspension().ruleId()))));
    }

    @Override
    public Optional<ClockRule> clockOfExam(ClockName name, String examId, Instant instant) {
        return policies.exam(examId).flatMap(exam -> clockOfProgram(name, exam.program(), instant));
    }

    @Override
    public Optional<ClockRule> clockOfProgram(ClockName name, String program, Instant instant) {
        return policies.program(program).flatMap(known -> ClockRule.named(name, known, instant));
    }

    @Override
    public Optional<Beta> beta(String examId) {
        return policies.exam(examId).map(Exam::beta);
    }

    @Override
    public Optional<PassMark> passMark(String examId) {
        return policies.exam(examId).map(Exam::passMark);
    }
}
