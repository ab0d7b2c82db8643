package org.examledger.service.eligibility.domain;

import java.time.Instant;
import java.util.List;

/**
 * What the expiry of a held certification rests on beyond its award: later passes, those taken away again included, so
 * that an expiry moved back rests on what moved it back (CONTRACT, Meaning 8).
 *
 * @param basis the eventIds of the facts of the award and of those passes, by (occurredAt, eventId)
 * @param occurredAt the latest occurredAt of the basis
 */
public record Renewal(List<String> ruleIds, List<String> basis, Instant occurredAt) {

    /** Copies the lists. */
    public Renewal {
        ruleIds = List.copyOf(ruleIds);
        basis = List.copyOf(basis);
    }
}
