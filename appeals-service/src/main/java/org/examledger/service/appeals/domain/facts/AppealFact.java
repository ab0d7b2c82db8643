package org.examledger.service.appeals.domain.facts;

/** A report about an appeal. */
public sealed interface AppealFact extends Fact permits AppealSubmitted, AppealSupplemented, PassedOn {
    /** The appeal; unique per candidate. */
    String appealId();
}
