package org.examledger.service.eligibility.domain.facts;

/** What a result says of a sitting; never judged from the score. */
public enum Outcome {
    PASSED,
    FAILED
}
