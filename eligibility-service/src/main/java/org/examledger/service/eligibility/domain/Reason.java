package org.examledger.service.eligibility.domain;

/** Why a candidate's next sitting is deferred or refused. */
public enum Reason {
    NONE,
    WAITING_PERIOD,
    ATTEMPT_CAP,
    ALREADY_PASSED,
    RESULT_PENDING,
    BANNED,
    SINGLE_SITTING,
    RECORD_UNREADABLE
}
