package org.examledger.clocks.domain;

/** How a deadline stands. */
public enum DeadlineState {
    OPEN,
    MET,
    MISSED,
    CANCELLED
}
