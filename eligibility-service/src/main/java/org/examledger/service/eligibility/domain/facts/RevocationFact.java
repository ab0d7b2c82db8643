package org.examledger.service.eligibility.domain.facts;

/** A result taken away or given back; the last by sequence stands for each attempt and sanction. */
public sealed interface RevocationFact extends FactAboutAttempt, SequencedFact
        permits ResultInvalidated, ResultReinstated {
    /** The sanction on whose strength it was done. */
    String sanctionId();
}
