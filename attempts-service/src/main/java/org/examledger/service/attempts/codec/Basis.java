package org.examledger.service.attempts.codec;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.examledger.service.attempts.domain.facts.Fact;

/**
 * What a record rests on.
 *
 * @param eventIds by (occurredAt, eventId), each once
 * @param occurredAt the latest occurredAt of the facts
 */
record Basis(List<String> eventIds, Instant occurredAt) {
    static final String NOT_IDENTIFIED_YET = "";

    /** @param facts at least one, in any order */
    static Basis of(Collection<? extends Fact> facts) {
        List<Fact> inOrder =
                facts.stream().<Fact>map(fact -> fact).sorted(Fact.AS_HAPPENED).toList();
        return new Basis(
                inOrder.stream().map(Fact::eventId).distinct().toList(),
                inOrder.getLast().occurredAt());
    }
}
