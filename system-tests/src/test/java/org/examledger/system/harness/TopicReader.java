package org.examledger.system.harness;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.wire.Decoded;
import org.examledger.kit.wire.RegisteredSchemas;
import org.examledger.kit.wire.WireDecoder;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.jspecify.annotations.Nullable;

/** Whoever reads topics from outside: every committed record of a topic, from the first on. */
public final class TopicReader implements AutoCloseable {
    private static final Duration WAIT = Duration.ofMillis(20);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final WireDecoder decoder;
    private final Map<String, List<ConsumerRecord<byte[], byte[]>>> read = new HashMap<>();
    private final Map<TopicPartition, Long> last = new HashMap<>();

    public TopicReader(Ledger ledger) {
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        ledger.bootstrapServers(),
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed",
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        20),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(Topics.all().stream()
                .flatMap(topic -> partitions(topic).stream())
                .toList());
        RegisteredSchemas schemas = new RegisteredSchemas(ledger.registry().confluentApi());
        Topics.all().forEach(schemas::load);
        this.decoder = new WireDecoder(schemas, Topics.all());
    }

    /** Every committed record of a topic as of now, partition by partition in its order; none of {@link Probes}. */
    public synchronized List<ConsumerRecord<byte[], byte[]>> all(Topic topic) {
        readOn(partitions(topic));
        return List.copyOf(of(topic.name()));
    }

    /** The offset of the last committed record of every partition, as of now; of {@link Probes} none. */
    synchronized Map<TopicPartition, Long> lastOffsets() {
        readOn(consumer.assignment());
        return Map.copyOf(last);
    }

    private void readOn(Collection<TopicPartition> partitions) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < end(ends, partition))) {
            consumer.poll(WAIT).forEach(record -> {
                if (!key(record).equals(Probes.KEY)) {
                    of(record.topic()).add(record);
                    last.put(new TopicPartition(record.topic(), record.partition()), record.offset());
                }
            });
        }
    }

    private List<ConsumerRecord<byte[], byte[]>> of(String topic) {
        return read.computeIfAbsent(topic, name -> new ArrayList<>());
    }

    private static List<TopicPartition> partitions(Topic topic) {
        return IntStream.range(0, topic.partitions())
                .mapToObj(partition -> new TopicPartition(topic.name(), partition))
                .toList();
    }

    /** The records about a candidate in a topic, decoded, in their order. */
    public List<SpecificRecord> about(String candidateId, Topic topic) {
        return all(topic).stream()
                .filter(record -> record.value() != null && key(record).equals(candidateId))
                .map(this::decode)
                .toList();
    }

    /** The records of one kind about a candidate. */
    public <T extends SpecificRecord> List<T> about(String candidateId, Topic topic, Class<T> kind) {
        return about(candidateId, topic).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The last record under a key of a compacted topic; null when there is none or a tombstone. */
    public @Nullable SpecificRecord last(String key, Topic topic) {
        return all(topic).stream()
                .filter(record -> key(record).equals(key))
                .reduce((earlier, later) -> later)
                .filter(record -> record.value() != null)
                .map(this::decode)
                .orElse(null);
    }

    /** The last record of every key of a compacted topic; keys that have a tombstone are left out. */
    public Map<String, SpecificRecord> lastByKey(Topic topic) {
        return lastByKey(topic, "");
    }

    /** The same for keys that begin so. */
    public Map<String, SpecificRecord> lastByKey(Topic topic, String start) {
        Map<String, ConsumerRecord<byte[], byte[]>> last = new TreeMap<>();
        for (ConsumerRecord<byte[], byte[]> record : all(topic)) {
            String key = key(record);
            if (key.startsWith(start)) {
                last.put(key, record);
            }
        }
        Map<String, SpecificRecord> standing = new TreeMap<>();
        last.forEach((key, record) -> {
            if (record.value() != null) {
                standing.put(key, decode(record));
            }
        });
        return standing;
    }

    /** The decoded value of a record. */
    public SpecificRecord decode(ConsumerRecord<byte[], byte[]> record) {
        if (decoder.decode(record.value()) instanceof Decoded.Readable readable) {
            return readable.record();
        }
        throw new AssertionError(record.topic() + " has a value that cannot be read at offset " + record.offset());
    }

    /** The key as text; empty when there is none. */
    public static String key(ConsumerRecord<byte[], byte[]> record) {
        return record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
    }

    /** The last header of a name as text; null when there is none. */
    public static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The eventIds of records. */
    public static List<String> eventIds(List<? extends SpecificRecord> records) {
        return records.stream().map(RecordFields::eventId).toList();
    }

    private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
        return Objects.requireNonNull(ends.get(partition));
    }

    @Override
    public synchronized void close() {
        consumer.close();
    }
}
