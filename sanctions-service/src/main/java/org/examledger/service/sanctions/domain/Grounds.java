package org.examledger.service.sanctions.domain;

import java.time.Instant;
import java.util.List;

/**
 * What a conclusion that no longer stands, or its withdrawal, rests on.
 *
 * @param ruleIds the rules that decide now
 * @param basis the eventIds of the facts judged, those that undid the conclusion included, by (occurredAt, eventId)
 * @param occurredAt the latest occurredAt of the basis
 */
public record Grounds(List<String> ruleIds, List<String> basis, Instant occurredAt) {

    /** Copies the lists. */
    public Grounds {
        ruleIds = List.copyOf(ruleIds);
        basis = List.copyOf(basis);
    }
}
