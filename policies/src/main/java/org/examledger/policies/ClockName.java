package org.examledger.policies;

/**
 * The clocks that a program may name besides those of an appeal. What starts and ends each is no matter of policy. The
 * figures of those that belong to a purchase stand with it.
 */
public enum ClockName {
    /** From the start of a sitting to its first result (C2). */
    SEND_RESULT,
    /** From the final release of a beta exam to the result of a sitting in the beta period (C3). */
    REPORT_BETA_RESULTS,
    /** From an identity check to the destruction of its records (A5). */
    DESTROY_IDENTITY_RECORDS,
    /** From the change of a certification's requirement to its being met (C7). */
    MEET_CHANGED_REQUIREMENT,
    /** From the last exam that a certification requires to the request to verify its transcript (C8). */
    VERIFY_TRANSCRIPT,
    /** From the end of a sitting to the challenge of one of its questions (P8). */
    CHALLENGE_ITEM,
    /** From the agreed start of a retest that the program ordered to its being taken (S7). */
    TAKE_RETEST
}
