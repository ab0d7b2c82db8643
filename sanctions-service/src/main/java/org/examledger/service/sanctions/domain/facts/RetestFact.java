package org.examledger.service.sanctions.domain.facts;

/** The course of a retest that a program ordered (rule S7). */
public sealed interface RetestFact extends PassedOn permits RetestOrdered, RetestDateAgreed, RetestCancelled {

    /** The retest, unique per candidate. */
    String retestId();

    @Override
    default String subjectId() {
        return retestId();
    }
}
