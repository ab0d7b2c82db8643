package org.examledger.service.appeals.domain.deadlines;

/** How a deadline stands. */
public enum DeadlineState {
    OPEN,
    MET,
    MISSED,
    CANCELLED
}
