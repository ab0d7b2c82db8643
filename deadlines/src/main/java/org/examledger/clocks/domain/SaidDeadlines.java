package org.examledger.clocks.domain;

import java.util.Map;
import java.util.Optional;

/** How deadlines stand by what the service announced: what it has said is a fact to it (CONTRACT, Meaning 11). */
@FunctionalInterface
public interface SaidDeadlines {

    /** How a deadline stands; empty if it was never set. */
    Optional<SaidDeadline> about(DeadlineName name);

    /** Deadlines that were all looked up before. */
    static SaidDeadlines of(Map<DeadlineName, SaidDeadline> said) {
        Map<DeadlineName, SaidDeadline> all = Map.copyOf(said);
        return name -> Optional.ofNullable(all.get(name));
    }

    /** No deadline was ever set. */
    static SaidDeadlines none() {
        return name -> Optional.empty();
    }
}
