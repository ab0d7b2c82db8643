package org.examledger.service.appeals.domain.facts;

import java.time.Instant;
import java.util.Comparator;

/** An accepted fact about one candidate. Conclusions depend on the set of these, never on their arrival order. */
public sealed interface Fact permits AppealFact, AttemptStarted, ExceptionFact, SanctionFact {
    /** Facts by (occurredAt, eventId). */
    Comparator<Fact> IN_ORDER = Comparator.comparing(Fact::occurredAt).thenComparing(Fact::eventId);

    /** Unique per candidate; the same fact read twice has the same eventId and counts once. */
    String eventId();

    /** When it happened in the world, to the millisecond. */
    Instant occurredAt();

    /** The name of the kind of fact, such as {@code AppealSubmitted}. */
    default String recordName() {
        return getClass().getSimpleName();
    }
}
