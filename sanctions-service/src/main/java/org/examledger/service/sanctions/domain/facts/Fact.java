package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;
import org.examledger.clocks.domain.DatedFact;

/** An accepted fact about one candidate. Conclusions depend on the set of these, never on their arrival order. */
public sealed interface Fact extends DatedFact permits AttemptStarted, FraudFlagRaised, ReviewFact, SequencedFact {

    /** Unique per candidate; the same fact read twice has the same eventId and counts once. */
    @Override
    String eventId();

    /** When it happened in the world, to the millisecond. */
    @Override
    Instant occurredAt();

    /** The name of the kind of fact, such as {@code MisconductConfirmed}. */
    default String recordName() {
        return getClass().getSimpleName();
    }
}
