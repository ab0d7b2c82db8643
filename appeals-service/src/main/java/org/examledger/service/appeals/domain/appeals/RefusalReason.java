package org.examledger.service.appeals.domain.appeals;

/** Why an appeal is refused; the first that applies, in this order (CONTRACT, Meaning 3). */
public enum RefusalReason {
    /** Its case did not appear in time. */
    UNKNOWN_CASE,
    /** It was received at or after the decision of its case. */
    DECISION_FINAL,
    /** Another appeal is its case's. */
    ALREADY_FILED,
    /** It was received when the clock to file had run out. */
    TOO_LATE
}
