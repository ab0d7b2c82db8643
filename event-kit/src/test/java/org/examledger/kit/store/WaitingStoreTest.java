package org.examledger.kit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examledger.kit.given.MapStore;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WaitingStoreTest {
    private final MapStore entries = new MapStore();
    private final WaitingStore store = new WaitingStore(entries);

    @Test
    @DisplayName("What waits is listed with what it waits for, whatever the ids look like")
    void waitingFactsAreListed() {
        WaitingFact odd = new WaitingFact("event\n1", "ResultReported", "grace/\nhopper", "attempt\n1");

        store.replace("grace/\nhopper", List.of(odd));

        assertThat(WaitingStore.all(entries)).containsExactly(odd);
    }

    @Test
    @DisplayName("What does not wait any more is gone; another candidate's facts wait on")
    void replacedPerCandidate() {
        WaitingFact first = new WaitingFact("event-1", "ResultReported", "ada", "attempt-1");
        WaitingFact second = new WaitingFact("event-2", "AttemptNoShow", "ada", "attempt-2");
        WaitingFact others = new WaitingFact("event-1", "ResultReported", "a", "attempt-1");
        store.replace("ada", List.of(first, second));
        store.replace("a", List.of(others));

        store.replace("ada", List.of(second));

        assertThat(WaitingStore.all(entries)).containsExactlyInAnyOrder(second, others);
    }

    @Test
    @DisplayName("What waits for something else now is listed with that")
    void waitsForSomethingElse() {
        store.replace("ada", List.of(new WaitingFact("event-1", "AppealDecided", "ada", "appeal-1")));
        WaitingFact now = new WaitingFact("event-1", "AppealDecided", "ada", "case-1");

        store.replace("ada", List.of(now));

        assertThat(WaitingStore.all(entries)).containsExactly(now);
    }
}
