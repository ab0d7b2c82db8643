package org.examledger.clocks.domain;

import org.examledger.policies.ClockName;

/** What is to be done in time. */
public enum DeadlineKind {
    /** The candidate appeals (rule P1). */
    FILE_APPEAL,
    /** The program acknowledges the receipt of the appeal (rule P3). */
    ACKNOWLEDGE_APPEAL,
    /** The program notifies its decision (rule P4). */
    DECIDE_APPEAL,
    /** The test vendor sends the result of a sitting (rule C2). */
    SEND_RESULT,
    /** The program reports the result of a sitting in a beta period (rule C3). */
    REPORT_BETA_RESULTS,
    /** The candidate withdraws from a purchase (rule B5). */
    WITHDRAW_PURCHASE,
    /** The candidate uses a retake voucher (rule R17). */
    USE_VOUCHER,
    /** The records of an identity check are destroyed (rule A5). */
    DESTROY_IDENTITY_RECORDS,
    /** The candidate meets a changed requirement (rule C7). */
    MEET_CHANGED_REQUIREMENT,
    /** The candidate asks for a transcript to be verified (rule C8). */
    VERIFY_TRANSCRIPT,
    /** The candidate challenges an exam question (rule P8). */
    CHALLENGE_ITEM,
    /** The candidate takes a retest that was ordered (rule S7). */
    TAKE_RETEST;

    /** What a clock that a program names waits for. */
    public static DeadlineKind of(ClockName clock) {
        return valueOf(clock.name());
    }
}
