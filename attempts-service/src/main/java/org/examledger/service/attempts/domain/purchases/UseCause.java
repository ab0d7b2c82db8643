package org.examledger.service.attempts.domain.purchases;

/** What uses up a purchased attempt. */
public enum UseCause {
    SITTING,
    NO_SHOW,
    LATE_CANCELLATION
}
