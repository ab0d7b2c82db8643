package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Facts without their duplicates: however often and in whatever order a fact was read, it counts once. */
public final class DistinctFacts {
    // Copies with one eventId are equal but for the offset of a derived fact announced twice. Should they differ after
    // all, this order still makes the choice independent of arrival.
    private static final Comparator<Fact> FIRST_ANNOUNCED = Comparator.comparingLong(DistinctFacts::sequenceOf)
            .thenComparing(Fact::occurredAt)
            .thenComparing(Fact::toString);

    private DistinctFacts() {}

    /** One of each (kind, eventId), by (occurredAt, eventId, kind). */
    public static List<Fact> among(Collection<? extends Fact> facts) {
        Map<Identity, Fact> distinct = new HashMap<>();
        for (Fact fact : facts) {
            distinct.merge(Identity.of(fact), fact, DistinctFacts::firstAnnounced);
        }
        List<Fact> ordered = new ArrayList<>(distinct.values());
        ordered.sort(Comparator.<Fact, Instant>comparing(Fact::occurredAt)
                .thenComparing(Fact::eventId)
                .thenComparing(Fact::recordName));
        return ordered;
    }

    private static Fact firstAnnounced(Fact one, Fact other) {
        return FIRST_ANNOUNCED.compare(one, other) <= 0 ? one : other;
    }

    private static long sequenceOf(Fact fact) {
        return fact instanceof SequencedFact sequenced ? sequenced.sequence() : 0;
    }

    // Different writers make their eventIds independently of each other, and so do those of different candidates.
    private record Identity(String recordName, String eventId, String owner) {
        static Identity of(Fact fact) {
            Involvement involvement = fact instanceof MisconductConfirmed confirmed ? confirmed.involvement() : null;
            return new Identity(
                    fact.recordName(), fact.eventId(), involvement == null ? "" : involvement.candidateId());
        }
    }
}
