package org.examledger.service.sanctions.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.examledger.service.sanctions.domain.facts.Fact;

/**
 * What a conclusion that no longer stands, or its withdrawal, rests on.
 *
 * @param ruleIds the rules that decide now
 * @param basis the eventIds of the facts judged, those that undid the conclusion included
 * @param occurredAt the latest occurredAt of the basis
 */
public record Grounds(List<String> ruleIds, List<String> basis, Instant occurredAt) {

    /** Copies the lists. */
    public Grounds {
        ruleIds = List.copyOf(ruleIds);
        basis = List.copyOf(basis);
    }

    /** The same grounds with one more fact; its place in the basis is the last, for the others' times are not known here. */
    public Grounds with(Fact fact) {
        List<String> more = Stream.concat(basis.stream(), Stream.of(fact.eventId()))
                .distinct()
                .toList();
        return new Grounds(ruleIds, more, fact.occurredAt().isAfter(occurredAt) ? fact.occurredAt() : occurredAt);
    }
}
