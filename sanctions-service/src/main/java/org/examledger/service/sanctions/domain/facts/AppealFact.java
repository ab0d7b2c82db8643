package org.examledger.service.sanctions.domain.facts;

/** What appeals-service says of an appeal. */
public sealed interface AppealFact extends SequencedFact permits FilingFact, AppealDecided {

    /** Unique per candidate. */
    String appealId();
}
