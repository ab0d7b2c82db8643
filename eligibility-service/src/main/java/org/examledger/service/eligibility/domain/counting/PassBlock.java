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
     * Every further sitting.
     *
     * @param pass the pass that blocks
     */
    record ForGood(Sitting pass) implements PassBlock {}

    /** Whether a start at that instant is blocked. */
    default boolean blocks(Instant start) {
        return switch (this) {
            case Nothing nothing -> false;
            case UntilExpiry until -> start.isBefore(until.expiry());
            case ForGood forGood -> true;
        };
    }

    /** The one of the two that blocks longer, this one if they are equal. */
    default PassBlock orLonger(PassBlock other) {
        return switch (this) {
            case Nothing nothing -> other;
            case ForGood forGood -> this;
            case UntilExpiry until ->
                switch (other) {
                    case Nothing nothing -> this;
                    case ForGood forGood -> other;
                    case UntilExpiry later -> later.expiry().isAfter(until.expiry()) ? other : this;
                };
        };
    }
}
