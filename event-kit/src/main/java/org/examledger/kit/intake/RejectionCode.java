package org.examledger.kit.intake;

/** Why a report is rejected, in the order in which the reasons apply (contract, meaning 2). */
public enum RejectionCode {
    NULL_VALUE,
    TOO_LARGE,
    UNDECODABLE,
    UNKNOWN_SCHEMA,
    WRONG_RECORD,
    MISSING_FIELD,
    BAD_VALUE,
    KEY_MISMATCH,
    WRONG_PARTITION,
    UNKNOWN_EXAM,
    CONFLICTING_DUPLICATE,
    IN_FUTURE,
    CONTRADICTION
}
