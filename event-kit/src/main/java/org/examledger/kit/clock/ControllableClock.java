package org.examledger.kit.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.examledger.clock.ClockAdvanced;
import org.examledger.kit.wire.Decoded;
import org.examledger.kit.wire.RegistryUnavailableException;
import org.examledger.kit.wire.WireDecoder;
import org.examledger.schemas.Topics;
import org.jspecify.annotations.Nullable;

/**
 * The clock of tests and demonstrations: the last ClockAdvanced of {@code exam.clock.v1} is now. Every question reads
 * the topic to its present end first, so that nothing is decided by a time that has passed. Thread-safe.
 */
public final class ControllableClock implements LedgerClock, AutoCloseable {
    private static final TopicPartition CLOCK = new TopicPartition(Topics.CLOCK.name(), 0);
    private static final Duration WAIT = Duration.ofMillis(100);

    private final Consumer<byte[], byte[]> consumer;
    private final WireDecoder decoder;
    private final Clock system;
    private @Nullable Instant now;
    private Instant readAt = Instant.MIN;

    /**
     * @param consumer of the clock topic alone; closed with this clock
     * @param system tells how fresh what was read is, and nothing else
     */
    public ControllableClock(Consumer<byte[], byte[]> consumer, WireDecoder decoder, Clock system) {
        this.system = system;
        this.consumer = consumer;
        this.decoder = decoder;
        consumer.assign(List.of(CLOCK));
        consumer.seekToBeginning(List.of(CLOCK));
    }

    @Override
    public synchronized Optional<Instant> since(Instant recordedAt) {
        return readAt.isAfter(recordedAt) ? Optional.ofNullable(now) : latest();
    }

    @Override
    public synchronized Optional<Instant> latest() {
        Instant begun = system.instant();
        long end = Objects.requireNonNull(consumer.endOffsets(List.of(CLOCK)).get(CLOCK));
        while (consumer.position(CLOCK) < end) {
            for (ConsumerRecord<byte[], byte[]> advance : consumer.poll(WAIT)) {
                read(advance);
            }
        }
        readAt = begun;
        return Optional.ofNullable(now);
    }

    private void read(ConsumerRecord<byte[], byte[]> advance) {
        byte[] value = advance.value();
        try {
            if (value != null
                    && decoder.decode(value) instanceof Decoded.Readable readable
                    && readable.record() instanceof ClockAdvanced advanced) {
                now = advanced.getNow();
            }
        } catch (RegistryUnavailableException away) {
            consumer.seek(CLOCK, advance.offset()); // or this one and all behind it would be passed over
            throw away;
        }
    }

    @Override
    public boolean controllable() {
        return true;
    }

    @Override
    public synchronized void close() {
        consumer.close();
    }
}
