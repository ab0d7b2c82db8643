package org.examledger.service.eligibility.domain.facts;

/** What a retake exception waives (rule X1). */
public enum Waives {
    WAIT,
    CAP,
    WAIT_AND_CAP;

    /** Whether the wait after the named attempt is waived. */
    public boolean waivesWait() {
        return switch (this) {
            case WAIT, WAIT_AND_CAP -> true;
            case CAP -> false;
        };
    }

    /** Whether the cap of the named attempt's window is raised by one. */
    public boolean raisesCap() {
        return switch (this) {
            case CAP, WAIT_AND_CAP -> true;
            case WAIT -> false;
        };
    }
}
