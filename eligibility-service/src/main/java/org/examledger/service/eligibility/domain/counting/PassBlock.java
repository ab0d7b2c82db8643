package org.examledger.service.eligibility.domain.counting;

import java.time.Instant;
import org.examledger.service.eligibility.domain.sittings.Sitting;

/** What a pass blocks after it. */
public sealed interface PassBlock {
    /** Nothing. */
    record Nothing() implements PassBlock {}

    /**
     * Every sitting before the certification expires.
     *
     * @param pass the pass with the latest expiry
     * @param expiry the first instant that is not blocked
     */
    record UntilExpiry(Sitting pass, Instant expiry) implements PassBlock {}

    /**
     * Every sitting before a wait after the pass is over.
     *
     * @param pass the pass whose wait ends last
     * @param end the first instant that is not blocked
     */
    record UntilWaitEnds(Sitting pass, Instant end) implements PassBlock {}

    /**
     * Every further sitting.
     *
     * @param pass the pass that blocks
     */
    record ForGood(Sitting pass) implements PassBlock {}

    /** Whether a start at that instant is blocked. */
    default boolean blocks(Instant start) {
        return start.isBefore(firstFree());
    }

    /** The one of the two that blocks longer, this one if they are equal. */
    default PassBlock orLonger(PassBlock other) {
        return other.firstFree().isAfter(firstFree()) ? other : this;
    }

    /** The first instant that is not blocked. */
    private Instant firstFree() {
        return switch (this) {
            case Nothing nothing -> Instant.MIN;
            case UntilExpiry until -> until.expiry();
            case UntilWaitEnds until -> until.end();
            case ForGood forGood -> Instant.MAX;
        };
    }
}
