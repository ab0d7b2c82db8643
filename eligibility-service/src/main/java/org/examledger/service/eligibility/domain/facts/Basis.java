package org.examledger.service.eligibility.domain.facts;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.examledger.service.eligibility.domain.identity.OwnedId;

/**
 * The facts that a conclusion rests on, as it is published.
 *
 * @param eventIds distinct, as reported, by (occurredAt, eventId)
 * @param latest when the latest of them occurred; empty when there is none
 */
public record Basis(List<String> eventIds, Optional<Instant> latest) {

    /** The basis that these facts make, given in any order. */
    public static Basis of(Collection<? extends Fact> facts) {
        List<String> eventIds = facts.stream()
                .sorted(Comparator.<Fact, Instant>comparing(Fact::occurredAt).thenComparing(Fact::eventId))
                .map(fact -> OwnedId.plain(fact.eventId()))
                .distinct()
                .toList();
        return new Basis(eventIds, facts.stream().map(Fact::occurredAt).max(Comparator.naturalOrder()));
    }
}
