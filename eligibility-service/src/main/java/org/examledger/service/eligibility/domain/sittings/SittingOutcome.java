package org.examledger.service.eligibility.domain.sittings;

import java.time.Instant;

/** What came of a sitting, as now known. */
public sealed interface SittingOutcome {
    /** No result yet. */
    record Pending() implements SittingOutcome {}

    /** Failed, or invalidated by a sanction with or without a result. */
    record Failed() implements SittingOutcome {}

    /**
     * Passed.
     *
     * @param knownFrom when the winning result occurred; a sitting started earlier could not know of the pass
     */
    record Passed(Instant knownFrom) implements SittingOutcome {}
}
