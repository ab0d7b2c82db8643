package org.examledger.policies.booking;

/** What becomes of a booking that names neither a purchase nor a voucher. */
public enum WithoutPurchase {
    /** It stands: how it was paid is not the ledger's to know. */
    ACCEPTED,
    /** It stands for the first sitting of an exam; a retake is refused. */
    RETAKES_REFUSED,
    /** It is refused. */
    REFUSED
}
