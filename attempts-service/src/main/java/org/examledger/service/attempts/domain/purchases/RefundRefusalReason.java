package org.examledger.service.attempts.domain.purchases;

/** Why a refund is refused. */
public enum RefundRefusalReason {
    NO_SHOW,
    APPOINTMENT_BOOKED,
    WITHDRAWAL_PERIOD_OVER,
    FAULT_NOT_CONFIRMED,
    STATUS_DISPROVED
}
