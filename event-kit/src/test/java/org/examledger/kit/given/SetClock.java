package org.examledger.kit.given;

import java.time.Instant;
import java.util.Optional;
import org.examledger.kit.clock.LedgerClock;
import org.jspecify.annotations.Nullable;

/** A clock that a test sets. */
public final class SetClock implements LedgerClock {
    private @Nullable Instant now;
    private boolean controllable;

    /** As if the clock topic had said so; null before it said anything. */
    public void controlled(@Nullable Instant instant) {
        controllable = true;
        now = instant;
    }

    @Override
    public Optional<Instant> latest() {
        return Optional.ofNullable(now);
    }

    @Override
    public boolean controllable() {
        return controllable;
    }
}
