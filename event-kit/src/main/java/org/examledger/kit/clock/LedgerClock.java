package org.examledger.kit.clock;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Where a service takes "now" from (contract, "Clock"). */
public interface LedgerClock {

    /**
     * Now, after everything that bears on it has been read.
     *
     * @return empty with the controllable clock before its first ClockAdvanced: no time has come yet
     */
    Optional<Instant> latest();

    /**
     * Now, as it was known at that instant or later: enough for what was recorded before it, and cheaper than
     * {@link #latest()} for a run of records.
     *
     * @param recordedAt by the system clock
     */
    default Optional<Instant> since(Instant recordedAt) {
        return latest();
    }

    /** Whether now is what the clock topic says; the broker's timestamps then say nothing about the world. */
    boolean controllable();

    /** The system clock. */
    static LedgerClock system(Clock clock) {
        return new LedgerClock() {
            @Override
            public Optional<Instant> latest() {
                return Optional.of(clock.instant());
            }

            @Override
            public boolean controllable() {
                return false;
            }
        };
    }
}
