package org.examledger.policies;

/** What the time to appeal counts from. */
public enum CountedFrom {
    /** The date of the letter that informs of the sanction. */
    NOTICE,
    /** When the letter was received; where that is not known, the date of the letter. */
    RECEIPT
}
