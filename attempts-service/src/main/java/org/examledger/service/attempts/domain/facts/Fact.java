package org.examledger.service.attempts.domain.facts;

import java.time.Instant;
import java.util.Comparator;

/** An accepted report about one candidate. Conclusions depend on the set of these, never on their arrival order. */
public sealed interface Fact permits AppointmentFact, PaymentFact, PersonFact {
    /** Facts by (occurredAt, eventId). */
    Comparator<Fact> IN_ORDER = Comparator.comparing(Fact::occurredAt).thenComparing(Fact::eventId);

    /** Unique per candidate. */
    String eventId();

    /** When it happened in the world. */
    Instant occurredAt();
}
