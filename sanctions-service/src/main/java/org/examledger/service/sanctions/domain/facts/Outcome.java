package org.examledger.service.sanctions.domain.facts;

/** How an appeal ends (rule P5). */
public enum Outcome {
    UPHELD,
    MODIFIED,
    REVERSED
}
