package org.examledger.kit.http;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.examledger.kit.conclusion.CloudEventHeaders;
import org.examledger.kit.intake.Intake;
import org.examledger.kit.record.RecordFields;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.schemas.Topic;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /api/intake/{RecordName}}: puts a report into the intake topic that takes it, as any producer would. */
@RestController
public final class IntakeController {
    private static final long PATIENCE_SECONDS = 10;

    private final ServiceDefinition service;
    private final JsonToRecord reader;
    private final KafkaTemplate<String, Object> kafka;
    private final CloudEventHeaders cloudEvents;
    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    public IntakeController(ServiceDefinition service, JsonToRecord reader, KafkaTemplate<String, Object> kafka) {
        this.service = service;
        this.reader = reader;
        this.kafka = kafka;
        this.cloudEvents = new CloudEventHeaders(service.name() + "/http");
    }

    /** Answers 202 once Kafka has the report; whether it is accepted is said by the intake. */
    @PostMapping("/api/intake/{recordName}")
    ResponseEntity<Object> report(
            @PathVariable("recordName") String recordName,
            @RequestHeader(name = CloudEventHeaders.TRACEPARENT, required = false) @Nullable String traceparent,
            @RequestBody(required = false) byte @Nullable [] body) {
        for (Intake intake : service.intakes()) {
            for (Schema schema : intake.topic().schemas()) {
                if (schema.getName().equals(recordName)) {
                    return send(intake.topic(), reader.read(schema, parse(body)), traceparent);
                }
            }
        }
        return Problems.noSuchRecord(recordName, "the intake takes " + taken());
    }

    private List<String> taken() {
        return service.intakes().stream()
                .flatMap(intake -> intake.topic().schemas().stream())
                .map(Schema::getName)
                .toList();
    }

    private JsonNode parse(byte @Nullable [] body) {
        try {
            return json.readTree(body == null ? new byte[0] : body);
        } catch (JacksonException noJson) {
            throw new BadFieldException(
                    "body", null, "the body is not one JSON object: " + noJson.getOriginalMessage());
        }
    }

    private ResponseEntity<Object> send(Topic intake, SpecificRecord record, @Nullable String traceparent) {
        String key = RecordFields.subjectId(record);
        try {
            kafka.send(new ProducerRecord<>(
                            intake.name(), null, null, key, record, cloudEvents.of(record, traceparent)))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return ResponseEntity.status(HttpStatus.ACCEPTED)
                    .body(Map.of(RecordFields.EVENT_ID, RecordFields.eventId(record)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Problems.unavailable();
        } catch (ExecutionException | TimeoutException | RuntimeException fault) {
            return tooLarge(fault) ? Problems.tooLarge() : Problems.unavailable();
        }
    }

    /** The producer says so itself, or the broker does, for a topic that takes less than the producer sends. */
    private static boolean tooLarge(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .anyMatch(RecordTooLargeException.class::isInstance);
    }
}
