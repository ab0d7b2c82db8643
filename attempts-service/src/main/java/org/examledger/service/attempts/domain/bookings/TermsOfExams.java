package org.examledger.service.attempts.domain.bookings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the terms of booking of exams are found. */
public interface TermsOfExams {

    /** The terms of an exam at an instant; empty where it has none. */
    Optional<ExamTerms> of(String examId, Instant instant);

    /** The exams of a program, in order of their ids; none for an unknown one. */
    List<String> examsOf(String program);
}
