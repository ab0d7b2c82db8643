package org.examledger.service.appeals.domain.facts;

/** A report about the challenge of an exam question. */
public sealed interface ChallengeFact extends Fact permits ItemChallenged, ItemChallengeDecided {
    /** The challenge; unique per candidate. */
    String challengeId();
}
