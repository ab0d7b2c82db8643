package org.examledger.service.attempts.domain.purchases;

import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.service.attempts.domain.bookings.ExamTerms;
import org.examledger.service.attempts.domain.bookings.TermsOfExams;
import org.examledger.service.attempts.domain.facts.PaymentFact.Purchased;

/** Under which terms something was bought: those of its exam when it was paid; of any exam, those of the program's first. */
final class PurchaseTerms {
    private PurchaseTerms() {}

    static Optional<ExamTerms> of(Purchased purchase, TermsOfExams terms) {
        String examId = purchase.examId();
        Stream<String> exams = examId == null ? terms.examsOf(purchase.program()).stream() : Stream.of(examId);
        return exams.flatMap(exam -> terms.of(exam, purchase.paidAt()).stream()).findFirst();
    }
}
