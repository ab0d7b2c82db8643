package org.examledger.service.attempts.codec;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.purchases.AttemptsPurchased;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.PaymentFact.Purchased;
import org.examledger.service.attempts.domain.facts.PaymentFact.RefundCause;
import org.examledger.service.attempts.domain.facts.PaymentFact.RefundRequested;
import org.examledger.service.attempts.domain.facts.PaymentFact.VoucherIssued;

/** Reads what was paid and what is wanted back. */
final class PaymentFacts {
    private PaymentFacts() {}

    static Optional<Fact> of(SpecificRecord record) {
        return Optional.ofNullable(
                switch (record) {
                    case AttemptsPurchased bought -> purchased(bought);
                    case org.examledger.purchases.VoucherIssued voucher ->
                        new VoucherIssued(
                                voucher.getEventId(),
                                voucher.getOccurredAt(),
                                voucher.getVoucherId(),
                                voucher.getExamId(),
                                voucher.getAttemptId(),
                                voucher.getExpiresAt());
                    case org.examledger.purchases.RefundRequested request ->
                        new RefundRequested(
                                request.getEventId(),
                                request.getOccurredAt(),
                                request.getRequestId(),
                                request.getPurchaseId(),
                                request.getAttemptId(),
                                RefundCause.valueOf(request.getCause().name()));
                    default -> null;
                });
    }

    private static Purchased purchased(AttemptsPurchased bought) {
        String card = bought.getCardValidThrough();
        return new Purchased(
                bought.getEventId(),
                bought.getOccurredAt(),
                bought.getPurchaseId(),
                bought.getProgram(),
                bought.getExamId(),
                bought.getAttempts(),
                bought.getPaidAt(),
                bought.getValidFrom(),
                bought.getValidUntil(),
                ZoneId.of(bought.getZoneId()),
                card == null ? null : YearMonth.parse(card));
    }
}
