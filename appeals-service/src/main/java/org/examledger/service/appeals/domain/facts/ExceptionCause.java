package org.examledger.service.appeals.domain.facts;

/** What went wrong at the sitting (rules X2, X3). */
public enum ExceptionCause {
    LAB_CRASH,
    CONNECTIVITY_FAILURE,
    EQUIPMENT_FAILURE,
    OTHER;

    /** Whether an exception may rest on it. */
    public boolean valid() {
        return switch (this) {
            case LAB_CRASH, CONNECTIVITY_FAILURE, EQUIPMENT_FAILURE -> true;
            case OTHER -> false;
        };
    }
}
