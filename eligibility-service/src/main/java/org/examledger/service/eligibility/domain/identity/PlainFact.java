package org.examledger.service.eligibility.domain.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.examledger.clocks.domain.DatedFact;

/** A fact under the id that it was reported with, for what is said outside. */
public record PlainFact(String eventId, Instant occurredAt) implements DatedFact {

    /** These facts under their plain ids. */
    public static List<DatedFact> of(Collection<? extends DatedFact> facts) {
        return facts.stream()
                .<DatedFact>map(fact -> new PlainFact(OwnedId.plain(fact.eventId()), fact.occurredAt()))
                .toList();
    }
}
