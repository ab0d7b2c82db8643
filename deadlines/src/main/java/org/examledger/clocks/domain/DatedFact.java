package org.examledger.clocks.domain;

import java.time.Instant;
import java.util.Comparator;

/** A fact as far as clocks look at it: what starts one, ends it, or bears on it. */
public interface DatedFact {
    /** Facts by (occurredAt, eventId). */
    Comparator<DatedFact> AS_HAPPENED =
            Comparator.comparing(DatedFact::occurredAt).thenComparing(DatedFact::eventId);

    /** Unique per candidate; the same fact read twice has the same eventId and counts once. */
    String eventId();

    /** When it happened in the world, to the millisecond. */
    Instant occurredAt();
}
