package org.examledger.service.appeals.domain;

import java.util.Map;
import java.util.Set;
import org.examledger.service.appeals.domain.deadlines.DeadlineName;
import org.examledger.service.appeals.domain.deadlines.SaidDeadline;

/**
 * What the service announced before, as far as conclusions depend on it: what it has said is a fact to it (CONTRACT,
 * Meaning 11). All that depends on the time, and so could be different if the clock were set back, is among it.
 *
 * @param refusedForUnknownCase the appealIds of which AppealRefused UNKNOWN_CASE stands
 * @param deadlines every deadline that was ever set
 */
public record Said(Set<String> refusedForUnknownCase, Map<DeadlineName, SaidDeadline> deadlines) {

    /** Copies both. */
    public Said {
        refusedForUnknownCase = Set.copyOf(refusedForUnknownCase);
        deadlines = Map.copyOf(deadlines);
    }

    /** Nothing yet. */
    public static Said nothing() {
        return new Said(Set.of(), Map.of());
    }
}
