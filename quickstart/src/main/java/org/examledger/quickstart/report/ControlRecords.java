package org.examledger.quickstart.report;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Tells records from the marks that transactions leave: both occupy offsets, but a group that has read every record may
 * have committed an offset before the last mark.
 */
final class ControlRecords implements AutoCloseable {

    /** More than a mark or two, and there is no need to look. */
    private static final long FEW = 20;

    private static final Duration POLL = Duration.ofMillis(20);

    /** What lies between two offsets stays so. */
    private record Stretch(TopicPartition partition, long from, long offsets) {}

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<Stretch, Long> counted = new HashMap<>();

    ControlRecords(String bootstrapServers) {
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "isolation.level",
                        "read_committed",
                        "enable.auto.commit",
                        false,
                        "auto.offset.reset",
                        "earliest",
                        // A fetch that waits where there are only marks would hold up the next.
                        "fetch.max.wait.ms",
                        10),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** How many records lie in that many offsets; of many offsets, their number. */
    long recordsIn(TopicPartition partition, long from, long offsets) {
        if (offsets > FEW) {
            return offsets;
        }
        return counted.computeIfAbsent(new Stretch(partition, from, offsets), this::count);
    }

    private long count(Stretch stretch) {
        TopicPartition partition = stretch.partition();
        consumer.assign(List.of(partition));
        consumer.seek(partition, stretch.from());
        long end = stretch.from() + stretch.offsets();
        long records = 0;
        while (consumer.position(partition) < end) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                records += record.offset() < end ? 1 : 0;
            }
        }
        return records;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
