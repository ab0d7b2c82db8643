package org.examledger.kit.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.examledger.clock.ClockAdvanced;
import org.examledger.kit.given.World;
import org.examledger.kit.wire.RegistryUnavailableException;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contract, "Clock": the last ClockAdvanced is now. */
class ControllableClockTest {
    private static final TopicPartition CLOCK = new TopicPartition(Topics.CLOCK.name(), 0);

    private final World world = new World();
    private final MockConsumer<byte[], byte[]> topic = new MockConsumer<>("earliest");
    private final ControllableClock clock;
    private long end;

    ControllableClockTest() {
        topic.updateBeginningOffsets(Map.of(CLOCK, 0L));
        topic.updateEndOffsets(Map.of(CLOCK, 0L));
        clock = new ControllableClock(topic, world.decoder(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        clock.close();
        world.close();
    }

    @Test
    @DisplayName("Before the first ClockAdvanced there is no now")
    void noTimeYet() {
        assertThat(clock.latest()).isEmpty();
        assertThat(clock.controllable()).isTrue();
    }

    @Test
    @DisplayName("The last ClockAdvanced is now, also when it goes back")
    void lastStands() {
        advances("2025-03-03T00:00:00Z", "2025-03-18T00:00:00Z");
        assertThat(clock.latest()).contains(Instant.parse("2025-03-18T00:00:00Z"));

        advances("2025-03-04T00:00:00Z");
        assertThat(clock.latest()).contains(Instant.parse("2025-03-04T00:00:00Z"));
    }

    @Test
    @DisplayName("Garbage in the clock topic changes nothing")
    void garbageIsPassedOver() {
        advances("2025-03-03T00:00:00Z");
        writes(null, new byte[0], new byte[] {1, 2, 3}, new byte[] {0, 0, 0, 99, 99, 1});

        assertThat(clock.latest()).contains(Instant.parse("2025-03-03T00:00:00Z"));
    }

    @Test
    @DisplayName("What cannot be read while the registry is away is read again later, and all that came behind it")
    void registryAway() {
        writes(new byte[] {0, 0, 0, 99, 99, 1});
        advances("2025-03-03T00:00:00Z");
        world.registry().failsWith(503);
        assertThatThrownBy(clock::latest).isInstanceOf(RegistryUnavailableException.class);

        world.registry().failsWith(0);
        assertThat(topic.position(CLOCK)).isZero();
        end = 0; // the mock hands each record out once: what a broker would give again is written again
        writes(new byte[] {0, 0, 0, 99, 99, 1});
        advances("2025-03-03T00:00:00Z");

        assertThat(clock.latest()).contains(Instant.parse("2025-03-03T00:00:00Z"));
    }

    private void advances(String... instants) {
        for (String instant : instants) {
            writes(world.encoder().encode(CLOCK.topic(), new ClockAdvanced(Instant.parse(instant))));
        }
    }

    private void writes(byte[]... values) {
        topic.assign(List.of(CLOCK));
        for (byte[] value : values) {
            topic.addRecord(new ConsumerRecord<>(CLOCK.topic(), 0, end++, null, value));
        }
        topic.updateEndOffsets(Map.of(CLOCK, end));
    }
}
