package org.examledger.service.appeals.domain.facts;

/** What a retake exception waives (rule X1). */
public enum Waives {
    WAIT,
    CAP,
    WAIT_AND_CAP
}
