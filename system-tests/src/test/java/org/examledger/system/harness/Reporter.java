package org.examledger.system.harness;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Utils;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.wire.WireEncoder;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.jspecify.annotations.Nullable;

/** Whoever writes to topics from outside: test centres, reviewers, programs, candidates, appeals staff. */
public final class Reporter implements AutoCloseable {
    private static final List<Topic> INTAKES =
            List.of(Topics.INTAKE_ATTEMPTS, Topics.INTAKE_REVIEWS, Topics.INTAKE_CENTERS, Topics.INTAKE_APPEALS);

    private final KafkaProducer<byte[], byte[]> producer;
    private final WireEncoder encoder;

    public Reporter(Ledger ledger) {
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        ledger.bootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                        64 * 1024 * 1024,
                        ProducerConfig.BUFFER_MEMORY_CONFIG,
                        64L * 1024 * 1024,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "gzip",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        this.encoder =
                new WireEncoder(SerializerSettings.apicurio(ledger.registry().port()));
    }

    /** Reports to the intake that the record is for. */
    public RecordMetadata report(SpecificRecord record) {
        return send(intakeOf(record), record);
    }

    /** The intake that a record is for. */
    public static Topic intakeOf(SpecificRecord record) {
        String name = record.getSchema().getFullName();
        return INTAKES.stream()
                .filter(intake -> intake.carries(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is for no intake"));
    }

    /** Writes a record into any topic under its subject's key. */
    public RecordMetadata send(Topic topic, SpecificRecord record) {
        boolean keyed = record.getSchema().getField(RecordFields.EVENT_ID) != null;
        byte[] key = keyed ? RecordFields.subjectId(record).getBytes(StandardCharsets.UTF_8) : null;
        return sendBytes(topic, null, key, encode(topic, record));
    }

    /** Writes any bytes anywhere. */
    public RecordMetadata sendBytes(
            Topic topic, @Nullable Integer partition, byte @Nullable [] key, byte @Nullable [] value) {
        return send(new ProducerRecord<>(topic.name(), partition, key, value));
    }

    /** Writes a record as it is, with its headers. */
    public RecordMetadata send(ProducerRecord<byte[], byte[]> record) {
        try {
            return producer.send(record).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }

    /** The key of a candidate. */
    public static byte[] key(String candidateId) {
        return candidateId.getBytes(StandardCharsets.UTF_8);
    }

    /** The partition that a key belongs on. */
    public static int partition(String candidateId) {
        return Utils.toPositive(Utils.murmur2(key(candidateId))) % Topics.CANDIDATE_PARTITIONS;
    }

    /** The value of a record in Confluent wire format. */
    public byte[] encode(Topic topic, SpecificRecord record) {
        return encoder.encode(topic.name(), record);
    }

    @Override
    public void close() {
        producer.close();
        encoder.close();
    }
}
