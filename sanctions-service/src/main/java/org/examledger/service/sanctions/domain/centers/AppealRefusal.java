package org.examledger.service.sanctions.domain.centers;

/** Why an owner's appeal is not taken up; the first that applies. */
public enum AppealRefusal {
    UNKNOWN_SUSPENSION,
    NOT_THE_OWNER,
    DECISION_FINAL,
    MISSING_GROUNDS
}
