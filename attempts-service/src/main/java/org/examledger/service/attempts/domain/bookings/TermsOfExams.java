package org.examledger.service.attempts.domain.bookings;

import java.time.Instant;
import java.util.Optional;

/** Where the terms of booking of exams are found. */
public interface TermsOfExams {

    /** The terms of an exam at an instant; empty where it has none. */
    Optional<ExamTerms> of(String examId, Instant instant);
}
