package org.examledger.service.attempts.domain.facts;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What was paid, and what is wanted back. */
public sealed interface PaymentFact extends Fact, Registered {

    /**
     * Attempts were paid.
     *
     * @param examId the only exam that they are for; null when they are for any of the program
     * @param attempts how many, at least 1
     * @param validFrom the first instant of their validity; null when valid at once
     * @param validUntil the last instant of their validity; null when they do not expire
     * @param zone in which days after the payment count
     * @param cardValidThrough the last month in which the paying card is valid; null when nobody said
     */
    record Purchased(
            String eventId,
            Instant occurredAt,
            String purchaseId,
            String program,
            @Nullable String examId,
            int attempts,
            Instant paidAt,
            @Nullable Instant validFrom,
            @Nullable Instant validUntil,
            ZoneId zone,
            @Nullable YearMonth cardValidThrough)
            implements PaymentFact {
        @Override
        public String recordName() {
            return "AttemptsPurchased";
        }

        @Override
        public String idName() {
            return "purchaseId";
        }

        @Override
        public String id() {
            return purchaseId;
        }
    }

    /**
     * A voucher for a retake was issued.
     *
     * @param attemptId the failed sitting
     * @param expiresAt the last instant for which it pays an appointment; null without an expiry of its own
     */
    record VoucherIssued(
            String eventId,
            Instant occurredAt,
            String voucherId,
            String examId,
            String attemptId,
            @Nullable Instant expiresAt)
            implements PaymentFact {
        @Override
        public String recordName() {
            return "VoucherIssued";
        }

        @Override
        public String idName() {
            return "voucherId";
        }

        @Override
        public String id() {
            return voucherId;
        }
    }

    /**
     * Somebody wants money back.
     *
     * @param attemptId the attempt that it is about; null when it is about none in particular
     */
    record RefundRequested(
            String eventId,
            Instant occurredAt,
            String requestId,
            String purchaseId,
            @Nullable String attemptId,
            RefundCause cause)
            implements PaymentFact {
        @Override
        public String recordName() {
            return "RefundRequested";
        }

        @Override
        public String idName() {
            return "requestId";
        }

        @Override
        public String id() {
            return requestId;
        }
    }

    /** Why money is wanted back. */
    enum RefundCause {
        WITHDRAWAL,
        TECHNICAL_FAULT,
        NO_SHOW,
        OTHER
    }
}
