package org.examledger.quickstart.publish;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Utils;
import org.examledger.clock.ClockAdvanced;
import org.examledger.kit.conclusion.CloudEventHeaders;
import org.examledger.quickstart.sample.Payload;
import org.examledger.quickstart.sample.Report;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.jspecify.annotations.Nullable;

/** Sends reports to the intakes, in their order, and sets the clock. */
public final class IntakePublisher implements AutoCloseable {

    private static final int SAY_EVERY = 5_000;

    private final KafkaProducer<String, @Nullable Payload> producer;
    private final Senders senders = new Senders();
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    /** @param registry base address of the registry, such as {@code http://localhost:8080} */
    public IntakePublisher(String bootstrapServers, URI registry) {
        this.producer = new KafkaProducer<>(ProducerSettings.of(bootstrapServers, registry));
    }

    /**
     * Sends reports to the intake of attempts; returns once Kafka has every one.
     *
     * @param sent is told the number of reports handed over, now and then
     * @throws IllegalStateException if Kafka did not take one
     */
    public void publish(List<Report> reports, IntConsumer sent) {
        int partitions = producer.partitionsFor(Topics.INTAKE_ATTEMPTS.name()).size();
        int count = 0;
        for (Report report : reports) {
            send(record(report, partitions));
            count++;
            if (count % SAY_EVERY == 0) {
                sent.accept(count);
            }
        }
        flush();
    }

    /**
     * Sends a report to any intake; returns once Kafka has it.
     *
     * @throws IllegalStateException if Kafka did not take it
     */
    public void publish(Topic intake, String candidateId, SpecificRecord report) {
        send(record(intake, null, candidateId, new Payload.Whole(report)));
        flush();
    }

    /**
     * Sets the controllable clock; returns once Kafka has that.
     *
     * @throws IllegalStateException if Kafka did not take it
     */
    public void setClock(Instant now) {
        var advanced = new ClockAdvanced(now);
        send(new ProducerRecord<>(Topics.CLOCK.name(), new Payload.Whole(advanced)));
        flush();
    }

    @Override
    public void close() {
        producer.close();
    }

    private void send(ProducerRecord<String, @Nullable Payload> record) {
        producer.send(record, (metadata, fault) -> {
            if (fault != null) {
                failure.compareAndSet(null, fault);
            }
        });
    }

    private void flush() {
        producer.flush();
        Exception fault = failure.get();
        if (fault != null) {
            throw new IllegalStateException("Kafka did not take a report.", fault);
        }
    }

    private ProducerRecord<String, @Nullable Payload> record(Report report, int partitions) {
        Integer partition = report.rightPartition() ? null : besideTheRightOne(report.key(), partitions);
        return record(Topics.INTAKE_ATTEMPTS, partition, report.key(), report.payload());
    }

    private ProducerRecord<String, @Nullable Payload> record(
            Topic intake, @Nullable Integer partition, String key, Payload payload) {
        // A record without a value must reach Kafka as one: the serializer is not asked about null.
        @Nullable Payload value = payload instanceof Payload.Nothing ? null : payload;
        var record = new ProducerRecord<String, @Nullable Payload>(intake.name(), partition, key, value);
        if (payload instanceof Payload.Whole whole) {
            CloudEventHeaders headers = senders.to(intake);
            headers.of(whole.record(), null).forEach(record.headers()::add);
        }
        return record;
    }

    private static int besideTheRightOne(String key, int partitions) {
        int right = Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions;
        return (right + 1) % partitions;
    }
}
