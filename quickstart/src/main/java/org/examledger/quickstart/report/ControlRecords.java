package org.examledger.quickstart.report;

import java.time.Duration;
import java.util.List;
import java.util.Map;
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

    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;

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
                        "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    /** How many records lie in that many offsets; of many offsets, their number. */
    long recordsIn(TopicPartition partition, long from, long offsets) {
        if (offsets > FEW) {
            return offsets;
        }
        consumer.assign(List.of(partition));
        consumer.seek(partition, from);
        long records = 0;
        while (consumer.position(partition) < from + offsets) {
            records += consumer.poll(POLL).count();
        }
        return records;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
