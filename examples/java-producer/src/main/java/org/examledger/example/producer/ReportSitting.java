package org.examledger.example.producer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Delivery;
import org.examledger.attempts.Outcome;
import org.examledger.attempts.ResultReported;

/** Reports a sitting and its result. Exit code 0: Kafka has both; 1: not, one line says why. */
public final class ReportSitting {
    private static final String INTAKE = "exam.intake.attempts.v1";

    private ReportSitting() {}

    /** Addresses come from the environment; the defaults are those of {@code ./examledger up}. */
    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        String servers = environment.getOrDefault("EXAMLEDGER_BOOTSTRAP_SERVERS", "localhost:9092");
        String registry = environment.getOrDefault("EXAMLEDGER_REGISTRY", "http://localhost:8080");
        String candidate = environment.getOrDefault("EXAMLEDGER_CANDIDATE", "example-" + UUID.randomUUID());
        try (var producer = new KafkaProducer<String, SpecificRecord>(settings(servers, registry))) {
            for (SpecificRecord report : failedSitting(candidate)) {
                RecordMetadata place = send(producer, candidate, report);
                System.out.printf(
                        "reported: %s of candidate %s, partition %d, offset %d%n",
                        report.getSchema().getName(), candidate, place.partition(), place.offset());
            }
        } catch (ExecutionException refused) {
            fail(String.valueOf(refused.getCause()));
        } catch (InterruptedException | RuntimeException fault) {
            fail(String.valueOf(fault.getMessage()));
        }
    }

    private static Map<String, Object> settings(String servers, String registry) {
        return Map.ofEntries(
                Map.entry("bootstrap.servers", servers),
                Map.entry("acks", "all"),
                Map.entry("enable.idempotence", true),
                Map.entry("delivery.timeout.ms", 30_000),
                Map.entry("request.timeout.ms", 10_000),
                Map.entry("max.block.ms", 5_000),
                Map.entry("key.serializer", StringSerializer.class),
                Map.entry("value.serializer", AvroKafkaSerializer.class),
                Map.entry("apicurio.registry.url", registry + "/apis/registry/v3"),
                // Confluent's wire format and subject names; schemas are looked up, never registered.
                Map.entry("apicurio.registry.artifact-resolver-strategy", ConfluentSubjects.class.getName()),
                Map.entry("apicurio.registry.use-id", "contentId"),
                Map.entry("apicurio.registry.headers.enabled", false),
                Map.entry("apicurio.registry.auto-register", false),
                Map.entry("apicurio.registry.find-latest", false),
                Map.entry("apicurio.registry.dereference-schema", true));
    }

    /** Keep such records until Kafka has them: a retry under the same eventId changes nothing if the first one arrived. */
    private static List<SpecificRecord> failedSitting(String candidate) {
        var started = AttemptStarted.newBuilder()
                .setEventId(UUID.randomUUID().toString())
                .setCandidateId(candidate)
                .setOccurredAt(Instant.parse("2021-05-03T09:00:00Z"))
                .setAttemptId("attempt-1")
                .setExamId("AZ-104")
                .setCenterId("PAR-01")
                .setDelivery(Delivery.TEST_CENTER)
                .setZoneId("Europe/Paris")
                .build();
        var result = ResultReported.newBuilder()
                .setEventId(UUID.randomUUID().toString())
                .setCandidateId(candidate)
                .setOccurredAt(Instant.parse("2021-05-03T11:00:00Z"))
                .setAttemptId("attempt-1")
                .setOutcome(Outcome.FAILED)
                .setScore(640)
                .build();
        return List.of(started, result);
    }

    /** The key is the candidateId, the partition is left to Java's own partitioner. */
    private static RecordMetadata send(
            Producer<String, SpecificRecord> producer, String candidate, SpecificRecord report)
            throws InterruptedException, ExecutionException {
        var record = new ProducerRecord<>(INTAKE, candidate, report);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", text(report, "eventId"));
        header(record, "ce_source", "/examples/java");
        header(record, "ce_type", report.getSchema().getFullName());
        header(record, "ce_time", text(report, "occurredAt"));
        header(record, "content-type", "application/avro");
        return producer.send(record).get();
    }

    private static void header(ProducerRecord<?, ?> record, String name, String value) {
        record.headers().add(name, value.getBytes(UTF_8));
    }

    private static String text(SpecificRecord record, String field) {
        return String.valueOf(record.get(record.getSchema().getField(field).pos()));
    }

    private static void fail(String why) {
        System.err.println("failed: " + why);
        System.exit(1);
    }
}
