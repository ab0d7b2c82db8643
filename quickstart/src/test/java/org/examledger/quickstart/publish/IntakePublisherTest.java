package org.examledger.quickstart.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.examledger.kit.topics.TopicProvisioning;
import org.examledger.kit.wire.Decoded;
import org.examledger.kit.wire.RegisteredSchemas;
import org.examledger.kit.wire.WireDecoder;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.quickstart.broker.EmbeddedBroker;
import org.examledger.quickstart.registry.Registration;
import org.examledger.quickstart.registry.RegistryProcess;
import org.examledger.quickstart.registry.RegistryStore;
import org.examledger.quickstart.sample.Report;
import org.examledger.quickstart.sample.ReportKind;
import org.examledger.quickstart.sample.Sample;
import org.examledger.quickstart.sample.SampleSettings;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.bridge.SLF4JBridgeHandler;

class IntakePublisherTest {

    private static final SampleSettings SMALL =
            new SampleSettings(7, 40, Instant.parse("2024-01-01T00:00:00Z"), Instant.parse("2025-07-01T00:00:00Z"), 1);

    @BeforeAll
    static void logs_of_the_serializer_go_where_all_others_go() {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    @TempDir
    Path directory;

    @Test
    void a_sample_reaches_kafka_in_confluents_format_and_the_spoilt_reports_are_spoilt() throws Exception {
        List<Report> reports = Sample.of(SMALL, PolicyCatalogue.shipped()).reports();
        var store = new RegistryStore.InMemory();
        try (var broker = EmbeddedBroker.onFreePort(directory.resolve("kafka")).start();
                var registry = RegistryProcess.onFreePort(store, directory.resolve("registry.log"))
                        .start()) {
            Registration.at(registry);
            try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                TopicProvisioning.ensure(admin, List.of(Topics.INTAKE_ATTEMPTS), 6, (short) 1);
            }
            try (var publisher = new IntakePublisher(broker.bootstrapServers(), registry.confluentApi())) {
                publisher.publish(reports, sent -> {});
            }
            var decoder = new WireDecoder(new RegisteredSchemas(registry.confluentApi()), Topics.all());
            List<ConsumerRecord<String, byte[]>> records = read(broker, reports.size());
            assertThat(records).hasSize(reports.size());
            assertThat(records.stream().filter(record -> record.value() == null))
                    .hasSize(1);
            assertThat(unreadable(records, decoder))
                    .hasSize(2)
                    .anyMatch(Decoded.UnknownSchema.class::isInstance)
                    .anyMatch(Decoded.Undecodable.class::isInstance);
            assertThat(reports).anyMatch(report -> report.kind() == ReportKind.TRUNCATED);
        }
    }

    private static List<Decoded> unreadable(List<ConsumerRecord<String, byte[]>> records, WireDecoder decoder) {
        return records.stream()
                .filter(record -> record.value() != null)
                .map(record -> decoder.decode(record.value()))
                .filter(decoded -> !(decoded instanceof Decoded.Readable))
                .toList();
    }

    private static List<ConsumerRecord<String, byte[]>> read(EmbeddedBroker broker, int count) {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(consumer.partitionsFor(Topics.INTAKE_ATTEMPTS.name()).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList());
            long patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (records.size() < count && System.nanoTime() < patience) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
        }
        return records;
    }
}
