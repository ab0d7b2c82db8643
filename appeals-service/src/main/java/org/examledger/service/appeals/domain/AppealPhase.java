package org.examledger.service.appeals.domain;

/** How an appeal stands. */
public enum AppealPhase {
    /** Its case is not known yet. */
    WAITING,
    /** It is its case's appeal, not decided yet. */
    FILED,
    /** It is its case's appeal, and decided. */
    DECIDED,
    /** It is not considered. */
    REFUSED
}
