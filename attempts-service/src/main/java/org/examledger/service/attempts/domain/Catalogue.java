package org.examledger.service.attempts.domain;

import java.time.Instant;
import java.util.List;
import org.examledger.service.attempts.domain.bookings.RuleBook;

/** What the service has to know of the policies: which exams and programs there are, and what rules of booking. */
public interface Catalogue {

    /** Whether there is such an exam. */
    boolean hasExam(String examId);

    /** Whether there is such a program. */
    boolean hasProgram(String program);

    /** The rules under which an appointment for an exam is made at an instant; none where the exam has none. */
    default List<RuleBook> bookingRules(String examId, Instant madeAt) {
        return List.of();
    }
}
