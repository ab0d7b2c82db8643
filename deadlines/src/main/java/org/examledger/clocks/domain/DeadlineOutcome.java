package org.examledger.clocks.domain;

import java.time.Instant;

/** What became of a deadline. */
public sealed interface DeadlineOutcome {
    /** What it rests on. */
    Grounds grounds();

    /** The clock runs. The grounds serve to set the deadline again where another outcome was announced before. */
    record Open(Grounds grounds) implements DeadlineOutcome {}

    /**
     * It was done in time.
     *
     * @param metAt when
     */
    record Met(Instant metAt, Grounds grounds) implements DeadlineOutcome {}

    /** It was not done in time as far as is known; its grounds occur at dueAt. */
    record Missed(Grounds grounds) implements DeadlineOutcome {}

    /** It need not be done any more. */
    record Cancelled(Grounds grounds) implements DeadlineOutcome {}

    /** The state that this outcome is. */
    default DeadlineState state() {
        return switch (this) {
            case Open open -> DeadlineState.OPEN;
            case Met met -> DeadlineState.MET;
            case Missed missed -> DeadlineState.MISSED;
            case Cancelled cancelled -> DeadlineState.CANCELLED;
        };
    }
}
