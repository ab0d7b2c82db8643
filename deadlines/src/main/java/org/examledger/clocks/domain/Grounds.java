package org.examledger.clocks.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What a conclusion rests on. The basis holds every fact that could have made the conclusion another one, those that
 * undid an earlier state included; so it only ever grows, and a conclusion that comes back never repeats a basis.
 *
 * @param ruleIds the rules that decided, without repetition
 * @param basis distinct eventIds, by (occurredAt, eventId)
 * @param occurredAt the latest occurredAt of the basis; for a missed deadline its dueAt
 */
public record Grounds(List<String> ruleIds, List<String> basis, Instant occurredAt) {

    /** Copies the lists. */
    public Grounds {
        ruleIds = List.copyOf(ruleIds);
        basis = List.copyOf(basis);
    }

    /**
     * Grounds on facts.
     *
     * @param facts at least one, in any order
     */
    public static Grounds of(List<String> ruleIds, Collection<? extends DatedFact> facts) {
        List<DatedFact> inOrder = facts.stream()
                .<DatedFact>map(fact -> fact)
                .sorted(DatedFact.AS_HAPPENED)
                .toList();
        return new Grounds(
                ruleIds.stream().distinct().toList(),
                inOrder.stream().map(DatedFact::eventId).distinct().toList(),
                inOrder.getLast().occurredAt());
    }

    /** The same grounds for something that is said to occur at that instant. */
    public Grounds at(Instant instant) {
        return new Grounds(ruleIds, basis, instant);
    }
}
