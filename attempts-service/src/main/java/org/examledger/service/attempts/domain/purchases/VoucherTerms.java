package org.examledger.service.attempts.domain.purchases;

import java.time.Instant;
import java.util.Optional;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.policies.Term;
import org.examledger.policies.TermUnit;
import org.examledger.policies.booking.RetakeVoucher;
import org.examledger.service.attempts.domain.bookings.ExamTerms;
import org.examledger.service.attempts.domain.facts.AppointmentFact.Sat;
import org.examledger.service.attempts.domain.facts.PaymentFact.VoucherIssued;

/** R17: until when a voucher can be used: some days from the failed sitting, and not beyond its own expiry. */
final class VoucherTerms {
    private VoucherTerms() {}

    /** The first instant for which the voucher pays no appointment any more. */
    static Instant dueAt(RetakeVoucher terms, VoucherIssued voucher, Sat sitting) {
        Instant dueAt = rule(terms, "", "").dueAt(sitting.occurredAt(), sitting.zone());
        return ownExpiry(voucher).filter(dueAt::isAfter).orElse(dueAt);
    }

    static ClockRule rule(RetakeVoucher terms, ExamTerms exam) {
        return rule(terms, exam.policyId(), exam.version().version());
    }

    private static Optional<Instant> ownExpiry(VoucherIssued voucher) {
        return Optional.ofNullable(voucher.expiresAt()).map(last -> last.plusMillis(1));
    }

    private static ClockRule rule(RetakeVoucher terms, String policyId, String policyVersion) {
        return new ClockRule(
                new Term(terms.days(), TermUnit.CALENDAR_DAYS), terms.ruleId(), null, policyId, policyVersion);
    }
}
