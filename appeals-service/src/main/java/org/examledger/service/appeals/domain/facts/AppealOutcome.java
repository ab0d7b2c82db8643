package org.examledger.service.appeals.domain.facts;

/** How an appeal ends (rule P5). */
public enum AppealOutcome {
    UPHELD,
    MODIFIED,
    REVERSED
}
