package org.examledger.policies;

/** The clocks that a program may name besides those of an appeal. What starts and ends each is no matter of policy. */
public enum ClockName {
    /** From the start of a sitting to its first result (C2). */
    SEND_RESULT,
    /** From the final release of a beta exam to the result of a sitting in the beta period (C3). */
    REPORT_BETA_RESULTS,
    /** From the payment to the withdrawal from the purchase (B5). */
    WITHDRAW_PURCHASE,
    /** From the first failed sitting to the use of a retake voucher (R17). */
    USE_VOUCHER,
    /** From an identity check to the destruction of its records (A5). */
    DESTROY_IDENTITY_RECORDS,
    /** From the change of a certification's requirement to its being met (C7). */
    MEET_CHANGED_REQUIREMENT,
    /** From the last exam that a certification requires to the request to verify its transcript (C8). */
    VERIFY_TRANSCRIPT,
    /** From the end of a sitting to the challenge of one of its questions (P8). */
    CHALLENGE_ITEM,
    /** From the order of a retest to the sitting that obeys it (S7). */
    TAKE_RETEST
}
