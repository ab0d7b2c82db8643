package org.examledger.service.eligibility.domain.facts;

/** What program and candidate agreed on about a retest (rule S7). */
public sealed interface RetestFact extends Fact permits RetestDateAgreed, RetestCancelled {
    /** The retest that was ordered. */
    String retestId();
}
