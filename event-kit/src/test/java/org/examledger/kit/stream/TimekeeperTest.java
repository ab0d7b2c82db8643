package org.examledger.kit.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.kit.given.MapStore;
import org.examledger.kit.given.PublishedBefore;
import org.examledger.kit.given.SetClock;
import org.examledger.kit.store.DueStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contract, meaning 11: no deadline is announced as missed before the facts that met it were read. */
class TimekeeperTest {
    private static final Instant DUE = Instant.parse("2025-03-18T00:00:00Z");

    private final DueStore due = new DueStore(new MapStore());
    private final SetClock clock = new SetClock();
    private final PublishedBefore log = new PublishedBefore();
    private final List<String> taken = new ArrayList<>();
    private boolean backlog;
    private @Nullable Instant came;
    private final Timekeeper timekeeper = new Timekeeper(due, clock, log, new Timekeeper.Turns() {
        @Override
        public boolean take(String subject, Instant now) {
            due.schedule(subject, Optional.empty());
            return taken.add(subject + " at " + now);
        }

        @Override
        public boolean hasBacklog() {
            return backlog;
        }

        @Override
        public void came(Instant now) {
            came = now;
        }

        @Override
        public void pending() {
            came = null;
        }
    });

    private void advance() {
        timekeeper.advance(() -> true);
    }

    @Test
    @DisplayName("Before any time has come nothing is due, and no time is said to have come")
    void noTimeYet() {
        due.schedule("grace", Optional.of(DUE));
        clock.controlled(null);

        advance();

        assertThat(taken).isEmpty();
        assertThat(came).isNull();
    }

    @Test
    @DisplayName("At the instant itself the turn has come, once")
    void atTheInstant() {
        due.schedule("grace", Optional.of(DUE));
        clock.controlled(DUE.minusMillis(1));
        advance();
        assertThat(taken).isEmpty();
        assertThat(came).isEqualTo(DUE.minusMillis(1));

        clock.controlled(DUE);
        advance();
        advance();

        assertThat(taken).containsExactly("grace at " + DUE);
        assertThat(came).isEqualTo(DUE);
    }

    @Test
    @DisplayName(
            "While inputs of that time are unread, or reports unjudged, nothing is taken; then with the time that had come")
    void waitsForTheInputs() {
        due.schedule("grace", Optional.of(DUE));
        clock.controlled(DUE);
        log.inputsRead(false);
        advance();
        log.inputsRead(true);
        backlog = true;
        advance();
        assertThat(taken).isEmpty();

        backlog = false;
        clock.controlled(DUE.plusSeconds(60));
        advance();

        assertThat(taken).containsExactly("grace at " + DUE);
    }

    @Test
    @DisplayName("A turn that there is no time left for is taken later")
    void noTimeLeft() {
        due.schedule("grace", Optional.of(DUE));
        clock.controlled(DUE);

        timekeeper.advance(() -> false);
        assertThat(taken).isEmpty();
        assertThat(came).isNull();
        advance();

        assertThat(taken).hasSize(1);
    }

    @Test
    @DisplayName(
            "What is due already when it is scheduled takes back that its time has come, until it has had its effects")
    void scheduledTooLate() {
        clock.controlled(DUE);
        advance();
        assertThat(came).isEqualTo(DUE);

        due.schedule("grace", Optional.of(DUE.plusMillis(1)));
        timekeeper.scheduled();
        assertThat(came).as("not due yet").isEqualTo(DUE);
        due.schedule("ada", Optional.of(DUE));
        timekeeper.scheduled();
        assertThat(came).as("due, and not taken yet").isNull();

        advance();
        advance();

        assertThat(taken).containsExactly("ada at " + DUE);
        assertThat(came).isEqualTo(DUE);
    }
}
