package org.examledger.service.attempts.domain.bookings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.examledger.policies.booking.BookingPolicyVersion;
import org.examledger.policies.booking.PaymentTerms;
import org.examledger.service.attempts.domain.purchases.CardOutlivesExam;
import org.examledger.service.attempts.domain.purchases.PurchaseHasAttemptsLeft;
import org.examledger.service.attempts.domain.purchases.PurchaseIsNotGivenBack;
import org.examledger.service.attempts.domain.purchases.StepsFallIntoValidity;
import org.examledger.service.attempts.domain.purchases.VoucherServesItsRetake;
import org.jspecify.annotations.Nullable;

/** The rules of an exam's terms, in the order in which they are asked: the first that objects decides. */
public final class BookingRules {
    private BookingRules() {}

    /** The rules of terms of booking; what the data does not name is no rule. */
    public static RuleBook of(ExamTerms exam, TermsOfExams others) {
        BookingPolicyVersion terms = exam.version();
        PaymentTerms payment = terms.payment();
        SecondAppointments seconds = new SecondAppointments(others);
        return new RuleBook(
                exam.policyId(),
                terms.version(),
                terms.document(),
                named(
                        rule(terms.change(), AppointmentIsMovedInTime::new),
                        rule(terms.notice(), notice -> new AppointmentIsMadeAhead(notice, terms.session(), seconds)),
                        rule(
                                terms.session(),
                                session -> new AppointmentFallsIntoSession(session, terms.notice(), seconds)),
                        rule(payment.validity(), StepsFallIntoValidity::new),
                        rule(
                                payment.attempts(),
                                attempts -> new PurchaseHasAttemptsLeft(attempts, exam.program(), others)),
                        rule(payment.withdrawal(), right -> new PurchaseIsNotGivenBack(right, others)),
                        rule(payment.card(), CardOutlivesExam::new)));
    }

    /** The rules that the terms of a voucher's exam have for vouchers, whatever exam it is used for. */
    static RuleBook ofVoucher(ExamTerms exam) {
        BookingPolicyVersion terms = exam.version();
        return new RuleBook(
                exam.policyId(),
                terms.version(),
                terms.document(),
                named(rule(terms.payment().voucher(), VoucherServesItsRetake::new)));
    }

    @SafeVarargs
    private static List<BookingRule> named(Optional<BookingRule>... rules) {
        return Stream.of(rules).flatMap(Optional::stream).toList();
    }

    private static <T> Optional<BookingRule> rule(@Nullable T terms, Function<T, BookingRule> rule) {
        return Optional.ofNullable(terms).map(rule);
    }
}
