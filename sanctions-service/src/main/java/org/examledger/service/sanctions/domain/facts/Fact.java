package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;

/** An accepted fact about one candidate. Conclusions depend on the set of these, never on their arrival order. */
public sealed interface Fact permits AttemptStarted, FraudFlagRaised, ReviewFact, SequencedFact {

    /** Unique per candidate; the same fact read twice has the same eventId and counts once. */
    String eventId();

    /** When it happened in the world, to the millisecond. */
    Instant occurredAt();

    /** The name of the kind of fact, such as {@code MisconductConfirmed}. */
    default String recordName() {
        return getClass().getSimpleName();
    }
}
