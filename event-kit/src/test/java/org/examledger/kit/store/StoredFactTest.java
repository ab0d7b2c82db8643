package org.examledger.kit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredFactTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"})
    @DisplayName("A stored fact comes back as it was put in, with and without a trace context")
    void factComesBack(String traceparent) {
        StoredFact fact = new StoredFact("exam.attempts.v1", Long.MAX_VALUE, -1, traceparent, new byte[] {0, 1, -1});

        StoredFact back = StoredFact.fromBytes(fact.toBytes());

        assertThat(back).usingRecursiveComparison().isEqualTo(fact);
    }

    @Test
    @DisplayName("A fact without a value comes back without one")
    void emptyValueComesBack() {
        StoredFact fact = new StoredFact("topic", 0, 0, null, new byte[0]);

        assertThat(StoredFact.fromBytes(fact.toBytes()).value()).isEmpty();
    }

    @Test
    @DisplayName("A relayed fact comes back with whose it is, also when that id is longer than a short text may be")
    void relayed() {
        String owner = "x".repeat(70_000);
        StoredFact fact = new StoredFact("topic", 5, 6, null, new byte[] {0}, new StoredFact.Origin(owner, 4));

        assertThat(StoredFact.fromBytes(fact.toBytes()))
                .usingRecursiveComparison()
                .isEqualTo(fact);
        assertThat(fact.place()).isEqualTo("topic/4/5");
    }

    @Test
    @DisplayName("What was announced comes back as it was put in, with and without its value")
    void announcedComesBack() {
        Announced derived = new Announced(new UUID(Long.MIN_VALUE, 3), new byte[] {0, 0, 0, 0, 7, 42});
        Announced asReported = new Announced(new UUID(-1, 1), new byte[0]);

        assertThat(Announced.fromBytes(derived.toBytes()))
                .usingRecursiveComparison()
                .isEqualTo(derived);
        assertThat(Announced.fromBytes(asReported.toBytes()))
                .usingRecursiveComparison()
                .isEqualTo(asReported);
    }
}
