package org.examledger.kit.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.examledger.kit.intake.Intake;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.store.StoreNames;
import org.examledger.kit.store.WaitingFact;
import org.examledger.kit.store.WaitingStore;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.kit.stream.ServiceTopology;
import org.examledger.kit.wire.Decoded;
import org.examledger.schemas.Topic;
import org.jspecify.annotations.Nullable;

/** A service with its real definition and stores, driven record by record: partition 0, time stands still between ticks. */
public final class DrivenService implements AutoCloseable {
    /** The broker's timestamp of reports that are given none. */
    public static final Instant RECORDED_AT = Instant.parse("2030-01-01T00:00:00Z");

    private static final Duration TICK = Duration.ofMillis(250);

    private final World world;
    private final ServiceDefinition service;
    private final TopologyTestDriver driver;
    private final Map<String, TestInputTopic<byte[], byte[]>> inputs = new HashMap<>();
    private final Map<String, List<Said>> said = new HashMap<>();

    /** Starts the service's task, which has no state. */
    public DrivenService(ServiceDefinition service, World world) {
        this.service = service;
        this.world = world;
        Properties properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, service.name());
        properties.put(StreamsConfig.STATE_DIR_CONFIG, directory());
        this.driver = new TopologyTestDriver(
                ServiceTopology.describe(new Topology(), service, world.environment()), properties, RECORDED_AT);
        for (Topic topic : service.inputs()) {
            inputs.put(
                    topic.name(),
                    driver.createInputTopic(topic.name(), new ByteArraySerializer(), new ByteArraySerializer()));
        }
    }

    private static String directory() {
        try {
            Path directory = Files.createTempDirectory("driven-service");
            directory.toFile().deleteOnExit(); // the driver empties it
            return directory.toString();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** A service that is at work. */
    public static DrivenService live(ServiceDefinition service, World world) {
        DrivenService driven = new DrivenService(service, world);
        driven.tick();
        return driven;
    }

    /** A report comes in, keyed as it should be. */
    public void report(SpecificRecord record) {
        Topic intake = intakeOf(record);
        byte[] value = world.encoder().encode(intake.name(), record);
        input(intake, RecordFields.subjectId(record).getBytes(StandardCharsets.UTF_8), value, new RecordHeaders());
    }

    /** Bytes come in on the first intake. */
    public void report(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        input(intakes().getFirst(), key, value, headers);
    }

    /** A report comes in under some key. */
    public void report(Topic intake, String key, SpecificRecord record) {
        byte[] value = world.encoder().encode(intake.name(), record);
        input(intake, key.getBytes(StandardCharsets.UTF_8), value, new RecordHeaders());
    }

    /** A fact comes in from another service. */
    public void fact(Topic topic, SpecificRecord record) {
        byte[] value = world.encoder().encode(topic.name(), record);
        input(topic, RecordFields.subjectId(record).getBytes(StandardCharsets.UTF_8), value, new RecordHeaders());
    }

    /** Bytes come in where a fact of another service should. */
    public void fact(Topic topic, String key, byte @Nullable [] value) {
        input(topic, key.getBytes(StandardCharsets.UTF_8), value, new RecordHeaders());
    }

    private void input(Topic topic, byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        Objects.requireNonNull(inputs.get(topic.name()))
                .pipeInput(new TestRecord<>(key, value, headers, RECORDED_AT.toEpochMilli()));
    }

    /** Bytes come in with headers where a fact of another service should. */
    public void fact(Topic topic, byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        input(topic, key, value, headers);
    }

    /** A quarter of a second passes: the longest that a task goes without a turn. */
    public void tick() {
        driver.advanceWallClockTime(TICK);
    }

    /** All that the service published to a topic since its start. */
    public List<Said> said(Topic topic) {
        List<Said> all = said.computeIfAbsent(topic.name(), name -> new ArrayList<>());
        driver.createOutputTopic(topic.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList()
                .forEach(record -> all.add(decoded(record)));
        return List.copyOf(all);
    }

    /** The records among them. */
    public List<SpecificRecord> records(Topic topic) {
        return said(topic).stream().map(Said::record).filter(Objects::nonNull).toList();
    }

    /** Everything that the service published. */
    public List<Said> saidAnywhere() {
        return service.outputs().stream().flatMap(topic -> said(topic).stream()).toList();
    }

    /** What was rejected, as reason codes. */
    public List<String> rejections() {
        return intakes().stream()
                .flatMap(intake -> said(intake.rejected()).stream())
                .map(rejected -> rejected.header("reason"))
                .toList();
    }

    public List<WaitingFact> waiting() {
        return WaitingStore.all(driver.<Bytes, byte[]>getKeyValueStore(StoreNames.WAITING));
    }

    /** What it published, as a task that lost its state would find it. */
    public PublishedBefore published() {
        PublishedBefore published = new PublishedBefore();
        for (Topic topic : service.ownRecords()) {
            said(topic).forEach(record -> published.and(topic.name(), record.keyText(), record.value()));
        }
        return published;
    }

    private Said decoded(TestRecord<byte[], byte[]> record) {
        byte[] value = record.value();
        SpecificRecord decoded = value != null && world.decoder().decode(value) instanceof Decoded.Readable readable
                ? readable.record()
                : null;
        return new Said(record.key(), value, decoded, record.headers());
    }

    private List<Topic> intakes() {
        return service.intakes().stream().map(Intake::topic).toList();
    }

    /** The intake that takes the record, or the first where none does. */
    private Topic intakeOf(SpecificRecord record) {
        return intakes().stream()
                .filter(intake -> intake.carries(record.getSchema().getFullName()))
                .findFirst()
                .orElse(intakes().getFirst());
    }

    @Override
    public void close() {
        driver.close();
    }
}
