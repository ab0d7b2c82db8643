package org.examledger.service.attempts.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.policies.Beta;
import org.examledger.policies.ClockName;
import org.examledger.policies.PassMark;
import org.examledger.service.attempts.domain.access.AccessTerms;
import org.examledger.service.attempts.domain.bookings.ExamTerms;
import org.examledger.service.attempts.domain.bookings.RuleBook;
import org.examledger.service.attempts.domain.bookings.TermsOfExams;
import org.examledger.service.attempts.domain.recordings.RetentionTerms;
import org.examledger.service.attempts.domain.sittings.SittingTerms;

/** What the service has to know of the policies: which exams and programs there are, on what terms, with what clocks. */
public interface Catalogue extends TermsOfExams, AccessTerms.OfExams, SittingTerms, RetentionTerms {

    /** Whether there is such an exam. */
    boolean hasExam(String examId);

    /** Whether there is such a program. */
    boolean hasProgram(String program);

    @Override
    default Optional<ExamTerms> of(String examId, Instant instant) {
        return Optional.empty();
    }

    @Override
    default Optional<AccessTerms> accessTo(String examId, Instant instant) {
        return Optional.empty();
    }

    @Override
    default List<String> examsOf(String program) {
        return List.of();
    }

    @Override
    default Optional<ClockRule> clockOfExam(ClockName name, String examId, Instant instant) {
        return Optional.empty();
    }

    @Override
    default Optional<ClockRule> clockOfProgram(ClockName name, String program, Instant instant) {
        return Optional.empty();
    }

    @Override
    default Optional<Beta> beta(String examId) {
        return Optional.empty();
    }

    @Override
    default Optional<PassMark> passMark(String examId) {
        return Optional.empty();
    }

    /** The rules under which an appointment for an exam is made at an instant; none where the exam has none. */
    default List<RuleBook> bookingRules(String examId, Instant madeAt) {
        return List.of();
    }
}
