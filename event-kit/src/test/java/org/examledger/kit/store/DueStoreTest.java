package org.examledger.kit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examledger.kit.given.MapStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DueStoreTest {
    private final MapStore entries = new MapStore();
    private final DueStore store = new DueStore(entries);
    private final List<String> taken = new ArrayList<>();

    private void due(String subject, String instant) {
        store.schedule(subject, Optional.of(Instant.parse(instant)));
    }

    /** Everything whose turn has come, each of which then has no further turn. */
    private boolean takeBy(String now) {
        return store.takeBy(Instant.parse(now), subject -> {
            store.schedule(subject, Optional.empty());
            return taken.add(subject);
        });
    }

    @Test
    @DisplayName("Subjects come by their time, also by one before 1970, and not a millisecond early")
    void comeByTime() {
        due("late", "2025-03-18T00:00:00.001Z");
        due("second", "2025-03-18T00:00:00Z");
        due("first", "1969-12-31T23:59:59Z");

        assertThat(takeBy("2025-03-18T00:00:00Z")).isTrue();

        assertThat(taken).containsExactly("first", "second");
    }

    @Test
    @DisplayName("A subject that is scheduled anew has one turn, at the new time")
    void scheduledAnew() {
        due("grace", "2025-03-18T00:00:00Z");
        due("grace", "2025-04-01T00:00:00Z");

        takeBy("2025-03-31T00:00:00Z");
        assertThat(taken).isEmpty();
        takeBy("2025-04-01T00:00:00Z");
        assertThat(taken).containsExactly("grace");
    }

    @Test
    @DisplayName("One that is scheduled for a time already looked at is found all the same")
    void scheduledInThePast() {
        takeBy("2025-06-01T00:00:00Z");
        due("grace", "2025-03-18T00:00:00Z");

        assertThat(store.anyBy(Instant.parse("2025-06-01T00:00:00Z"))).isTrue();
        takeBy("2025-06-01T00:00:00Z");
        assertThat(taken).containsExactly("grace");
    }

    @Test
    @DisplayName("A subject that cannot be taken now stays, and all behind it; the next turn starts with it")
    void staysUntilTaken() {
        due("first", "2025-03-01T00:00:00Z");
        due("second", "2025-03-02T00:00:00Z");
        Instant now = Instant.parse("2025-06-01T00:00:00Z");

        assertThat(store.takeBy(now, subject -> false)).isFalse();
        assertThat(takeBy("2025-06-01T00:00:00Z")).isTrue();

        assertThat(taken).containsExactly("first", "second");
    }

    @Test
    @DisplayName("Time that goes back finds nothing, and loses nothing")
    void timeGoesBack() {
        takeBy("2025-06-01T00:00:00Z");
        due("grace", "2025-07-01T00:00:00Z");

        assertThat(store.anyBy(Instant.parse("2025-01-01T00:00:00Z"))).isFalse();
        assertThat(takeBy("2025-01-01T00:00:00Z")).isTrue();
        takeBy("2025-07-01T00:00:00Z");

        assertThat(taken).containsExactly("grace");
    }

    @Test
    @DisplayName("After a restore everything is found again")
    void afterARestore() {
        takeBy("2025-06-01T00:00:00Z");
        due("grace", "2025-03-18T00:00:00Z");

        assertThat(new DueStore(entries).anyBy(Instant.parse("2025-06-01T00:00:00Z")))
                .isTrue();
        assertThat(DueStore.before(entries, Instant.parse("2025-03-18T00:00:00.001Z")))
                .containsExactly("grace");
        assertThat(DueStore.before(entries, Instant.parse("2025-03-18T00:00:00Z")))
                .isEmpty();
    }
}
