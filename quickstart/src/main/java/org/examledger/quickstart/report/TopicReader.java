package org.examledger.quickstart.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.examledger.kit.wire.Decoded;
import org.examledger.kit.wire.WireDecoder;
import org.examledger.schemas.Topic;

/** Reads topics from their beginning to their present end, committed records only. */
public final class TopicReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaConsumer<String, byte[]> consumer;
    private final WireDecoder decoder;

    /** @param decoder of the values */
    public TopicReader(String bootstrapServers, WireDecoder decoder) {
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
                        "max.poll.records",
                        2_000,
                        // A fetch that waits at the end of one topic would hold up the next.
                        "fetch.max.wait.ms",
                        10),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        this.decoder = decoder;
    }

    /** Hands over every record of a topic; those of one partition in their order. */
    public void read(Topic topic, Consumer<ConsumerRecord<String, byte[]>> reader) {
        List<TopicPartition> partitions = partitionsOf(topic);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        readToEnd(partitions, reader);
    }

    /** The records of a topic that have come since the last call; a reader that does this reads no other topic. */
    public List<SpecificRecord> news(Topic topic) {
        if (consumer.assignment().isEmpty()) {
            List<TopicPartition> partitions = partitionsOf(topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
        }
        var news = new ArrayList<SpecificRecord>();
        readToEnd(consumer.assignment(), record -> decode(record).ifPresent(news::add));
        return news;
    }

    private List<TopicPartition> partitionsOf(Topic topic) {
        return consumer.partitionsFor(topic.name()).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private void readToEnd(Collection<TopicPartition> partitions, Consumer<ConsumerRecord<String, byte[]>> reader) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(reader);
        }
    }

    /** The record in a value; empty for none, and for bytes that are no record of the contract. */
    public Optional<SpecificRecord> decode(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            return Optional.empty();
        }
        return decoder.decode(record.value()) instanceof Decoded.Readable readable
                ? Optional.of(readable.record())
                : Optional.empty();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
