package org.examledger.kit.stream;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.examledger.kit.clock.LedgerClock;
import org.examledger.kit.recovery.PublishedLog;
import org.examledger.kit.store.DueStore;
import org.examledger.kit.wire.RegistryUnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Lets time have its effects on the subjects of one task. When an instant has come, the ends of all inputs are noted, and
 * only what is concluded after the inputs were read that far may rest on it: so nothing is announced as missed before the
 * facts that met it were read, however late the task is (contract, meaning 11).
 */
final class Timekeeper {

    /** Where the effects are. */
    interface Turns {
        /** Concludes about a subject at a time; false when that cannot be done now. */
        boolean take(String subject, Instant now);

        /** Whether reports that were read are still to be judged. */
        boolean hasBacklog();

        /** Everything that the time up to then changes has been said. */
        void came(Instant now);

        /** There is more to be said again that the time which came changes. */
        void pending();
    }

    private final DueStore due;
    private final LedgerClock clock;
    private final PublishedLog log;
    private final Turns turns;
    private @Nullable Instant coming;
    private @Nullable Instant came;

    /** @param log of the task's inputs */
    Timekeeper(DueStore due, LedgerClock clock, PublishedLog log, Turns turns) {
        this.due = due;
        this.clock = clock;
        this.log = log;
        this.turns = turns;
    }

    /** Whether no time is having its effects. */
    boolean atRest() {
        return coming == null;
    }

    /** Does what the time asks for, as far as there is time left for it now. */
    void advance(BooleanSupplier timeLeft) {
        Instant now = coming == null ? begin() : coming;
        if (now == null || !log.inputsRead() || turns.hasBacklog()) {
            return;
        }
        if (due.takeBy(now, subject -> timeLeft.getAsBoolean() && turns.take(subject, now))) {
            coming = null;
            came(now);
        }
    }

    /** Something was concluded without regard to time: it may have to be concluded again, now that its time is past. */
    void scheduled() {
        if (came != null && due.anyBy(came)) {
            came = null;
            turns.pending();
        }
    }

    private void came(Instant now) {
        came = now;
        turns.came(now);
    }

    private @Nullable Instant begin() {
        Optional<Instant> now = now();
        if (now.isEmpty()) {
            return null;
        }
        if (!due.anyBy(now.get())) {
            came(now.get());
            return null;
        }
        log.noteInputEnds();
        coming = now.get();
        return coming;
    }

    private Optional<Instant> now() {
        try {
            return clock.latest();
        } catch (RegistryUnavailableException away) {
            return Optional.empty(); // the clock's record cannot be read now: no time comes
        }
    }
}
