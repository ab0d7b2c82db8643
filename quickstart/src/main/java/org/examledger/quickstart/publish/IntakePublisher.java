package org.examledger.quickstart.publish;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.utils.Utils;
import org.examledger.kit.conclusion.CloudEventHeaders;
import org.examledger.quickstart.sample.Payload;
import org.examledger.quickstart.sample.Report;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.jspecify.annotations.Nullable;

/** Sends reports to the intake of attempts, in their order. */
public final class IntakePublisher {

    private static final Topic INTAKE = Topics.INTAKE_ATTEMPTS;
    private static final int SAY_EVERY = 5_000;

    private final String bootstrapServers;
    private final URI registry;
    private final CloudEventHeaders headers = new CloudEventHeaders("test-centres");

    /** @param registry base address of the registry, such as {@code http://localhost:8080} */
    public IntakePublisher(String bootstrapServers, URI registry) {
        this.bootstrapServers = bootstrapServers;
        this.registry = registry;
    }

    /**
     * Returns once Kafka has every report.
     *
     * @param sent is told the number of reports handed over, now and then
     * @throws IllegalStateException if Kafka did not take one
     */
    public void publish(List<Report> reports, IntConsumer sent) {
        var failure = new AtomicReference<@Nullable Exception>();
        try (var producer =
                new KafkaProducer<String, @Nullable Payload>(ProducerSettings.of(bootstrapServers, registry))) {
            int partitions = producer.partitionsFor(INTAKE.name()).size();
            int count = 0;
            for (Report report : reports) {
                producer.send(record(report, partitions), (metadata, fault) -> {
                    if (fault != null) {
                        failure.compareAndSet(null, fault);
                    }
                });
                count++;
                if (count % SAY_EVERY == 0) {
                    sent.accept(count);
                }
            }
            producer.flush();
        }
        Exception fault = failure.get();
        if (fault != null) {
            throw new IllegalStateException("Kafka did not take a report.", fault);
        }
    }

    private ProducerRecord<String, @Nullable Payload> record(Report report, int partitions) {
        Payload payload = report.payload();
        // A record without a value must reach Kafka as one: the serializer is not asked about null.
        @Nullable Payload value = payload instanceof Payload.Nothing ? null : payload;
        Integer partition = report.rightPartition() ? null : besideTheRightOne(report.key(), partitions);
        var record = new ProducerRecord<String, @Nullable Payload>(INTAKE.name(), partition, report.key(), value);
        if (payload instanceof Payload.Whole whole) {
            headers.of(whole.record(), null).forEach(record.headers()::add);
        }
        return record;
    }

    private static int besideTheRightOne(String key, int partitions) {
        int right = Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions;
        return (right + 1) % partitions;
    }
}
