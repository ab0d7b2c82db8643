package org.examledger.service.appeals.domain.deadlines;

/** What is to be done in time. */
public enum DeadlineKind {
    /** The candidate appeals (rule P1). */
    FILE_APPEAL,
    /** The program acknowledges the receipt of the appeal (rule P3). */
    ACKNOWLEDGE_APPEAL,
    /** The program notifies its decision (rule P4). */
    DECIDE_APPEAL
}
