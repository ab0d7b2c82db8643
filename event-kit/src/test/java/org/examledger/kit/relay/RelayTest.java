package org.examledger.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.examledger.kit.conclusion.CloudEventHeaders;
import org.examledger.kit.conclusion.Outbox;
import org.examledger.kit.conclusion.Publisher;
import org.examledger.kit.given.World;
import org.examledger.kit.store.StoredFact;
import org.examledger.kit.store.StoredFact.Origin;
import org.examledger.schemas.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelayTest {
    private static final byte[] VALUE = {0, 1, 2};

    private final World world = new World();
    private final List<Integer> partitions = new ArrayList<>();
    private final List<Copy> copies = new ArrayList<>();
    private final Relay relay = new Relay(
            Topics.ELIGIBILITY_RELAY,
            2,
            World.PARTITIONS,
            new Publisher(world.encoder(), new CloudEventHeaders("test-service"), new Sent()));

    @AfterEach
    void close() {
        world.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"grace", "ada", "candidate/1", "漢字"})
    @DisplayName("A copy for a subject leaves on the partition of that subject, and says where its source lies")
    void onPartitionOfTarget(String target) {
        relay.copy("bea", fact(null), target);

        assertThat(partitions).containsExactly(World.partitionOf(target));
        assertThat(copies).singleElement().satisfies(copy -> {
            assertThat(copy.subject()).isEqualTo(target);
            assertThat(copy.subjectName()).isEqualTo(target);
            assertThat(copy.fact().origin()).isEqualTo(new Origin("bea", 2));
            assertThat(copy.fact())
                    .usingRecursiveComparison()
                    .ignoringFields("origin")
                    .isEqualTo(fact(null));
        });
    }

    @Test
    @DisplayName(
            "A fact that was relayed goes on as its owner's, from where that one lies, and never back to its owner")
    void onwards() {
        relay.copy("bea", fact(new Origin("ada", 5)), "cleo");
        relay.copy("bea", fact(new Origin("ada", 5)), "ada");

        assertThat(copies).singleElement().satisfies(copy -> {
            assertThat(copy.fact().origin()).isEqualTo(new Origin("ada", 5));
            assertThat(new String(copy.key(), StandardCharsets.UTF_8)).isEqualTo("cleo/exam.attempts.v1/5/7");
        });
    }

    @Test
    @DisplayName("A shared fact leaves for every partition, as nobody's but its subject's")
    void everywhere() {
        relay.everywhere("center-1", new StoredFact("exam.centers.v1", 7, 8, null, VALUE));

        assertThat(partitions).containsExactly(Outbox.EVERY_PARTITION);
        assertThat(copies).singleElement().satisfies(copy -> {
            assertThat(copy.fact().origin()).isNull();
            assertThat(copy.subjectName()).isNotEqualTo("center-1");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"source-topic", "source-partition", "source-offset", "source-timestamp"})
    @DisplayName("A record without one of the headers is no copy")
    void incomplete(String missing) {
        relay.copy("bea", fact(null), "ada");
        Copy copy = copies.getFirst();
        Headers headers = new RecordHeaders(copy.headers().toArray());
        headers.remove(missing);

        assertThat(Copy.read(copy.key(), VALUE, headers)).isEmpty();
        assertThat(Copy.read(copy.key(), VALUE, copy.headers())).isPresent();
        assertThat(Copy.read(new byte[0], VALUE, copy.headers())).isEmpty();
    }

    private static StoredFact fact(@Nullable Origin origin) {
        return new StoredFact(
                "exam.attempts.v1", 7, 8, "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", VALUE, origin);
    }

    /** Reads back what leaves. */
    private final class Sent implements Outbox {
        @Override
        public void publish(String topic, byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
            throw new IllegalStateException("a copy leaves for a partition");
        }

        @Override
        public void publishTo(int partition, String topic, byte[] key, byte[] value, Headers headers) {
            partitions.add(partition);
            copies.add(Copy.read(key, value, headers).orElseThrow());
        }
    }
}
