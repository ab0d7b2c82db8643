package org.examledger.service.eligibility.domain;

/** Whether a candidate may sit an exam. A function of facts alone: it does not flip when time passes (CONTRACT, Meaning 4). */
public enum Status {
    /** At any time. */
    ELIGIBLE,
    /** From the instant {@code eligibleFrom} on, that instant included. */
    ELIGIBLE_FROM,
    /** Not until facts change. */
    NOT_ELIGIBLE
}
