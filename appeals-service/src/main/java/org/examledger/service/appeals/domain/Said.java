package org.examledger.service.appeals.domain;

import java.util.Set;
import org.examledger.clocks.domain.SaidDeadlines;

/**
 * What the service announced before, as far as conclusions depend on it: what it has said is a fact to it (CONTRACT,
 * Meaning 11). All that depends on the time, and so could be different if the clock were set back, is among it.
 *
 * @param refusedForUnknownCase the appealIds of which AppealRefused UNKNOWN_CASE stands
 * @param deadlines how every deadline stands that was ever set
 */
public record Said(Set<String> refusedForUnknownCase, SaidDeadlines deadlines) {

    /** Copies the set. */
    public Said {
        refusedForUnknownCase = Set.copyOf(refusedForUnknownCase);
    }

    /** Nothing yet. */
    public static Said nothing() {
        return new Said(Set.of(), SaidDeadlines.none());
    }
}
