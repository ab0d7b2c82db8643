package org.examledger.kit.spring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.examledger.kit.clock.ControllableClock;
import org.examledger.kit.clock.LedgerClock;
import org.examledger.kit.health.StreamsHealth;
import org.examledger.kit.health.StreamsLiveness;
import org.examledger.kit.recovery.KafkaPublishedLog;
import org.examledger.kit.recovery.PublishedLog;
import org.examledger.kit.recovery.TaskProgress;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.kit.stream.StreamEnvironment;
import org.examledger.kit.wire.RegisteredSchemas;
import org.examledger.kit.wire.WireDecoder;
import org.examledger.kit.wire.WireEncoder;
import org.examledger.schemas.Topics;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/** Everything but the service itself. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerProperties.class)
@Import({StreamsConfiguration.class, HttpConfiguration.class})
public class EventKitConfiguration {

    @Bean
    RegisteredSchemas registeredSchemas(LedgerProperties properties) {
        return new RegisteredSchemas(properties.registryUrl());
    }

    @Bean
    WireDecoder wireDecoder(RegisteredSchemas schemas) {
        return new WireDecoder(schemas, Topics.all());
    }

    @Bean
    WireEncoder wireEncoder(KafkaProperties kafka) {
        return new WireEncoder(kafka.buildProducerProperties());
    }

    @Bean
    LedgerClock ledgerClock(LedgerProperties properties, KafkaProperties kafka, WireDecoder decoder, Outside outside) {
        outside.await();
        return properties.clock().controllable()
                ? new ControllableClock(
                        consumer(kafka, null, IsolationLevel.READ_COMMITTED), decoder, Clock.systemUTC())
                : LedgerClock.system(Clock.systemUTC());
    }

    @Bean
    Outside outside(
            ServiceDefinition service,
            LedgerProperties properties,
            KafkaProperties kafka,
            RegisteredSchemas schemas,
            WireEncoder encoder) {
        return new Outside(service, properties, kafka.buildAdminProperties(), schemas, encoder);
    }

    @Bean
    TaskProgress taskProgress() {
        return new TaskProgress();
    }

    @Bean
    StreamEnvironment streamEnvironment(
            ServiceDefinition service,
            LedgerProperties properties,
            KafkaProperties kafka,
            WireDecoder decoder,
            WireEncoder encoder,
            LedgerClock clock,
            TaskProgress progress,
            MeterRegistry meters) {
        return new StreamEnvironment(
                decoder,
                encoder,
                clock,
                (partition, inputs, own) -> publishedLog(service, kafka, partition, inputs, own),
                properties::partitions,
                progress,
                meters);
    }

    @Bean
    StreamsHealth streamsHealthIndicator(StreamsBuilderFactoryBean streams, TaskProgress progress) {
        return new StreamsHealth(streams, progress);
    }

    @Bean
    StreamsLiveness streamsLivenessHealthIndicator(StreamsBuilderFactoryBean streams) {
        return new StreamsLiveness(streams);
    }

    private static PublishedLog publishedLog(
            ServiceDefinition service, KafkaProperties kafka, int partition, List<String> inputs, List<String> own) {
        try (Consumer<byte[], byte[]> written = consumer(kafka, null, IsolationLevel.READ_UNCOMMITTED)) {
            return new KafkaPublishedLog(
                    consumer(kafka, service.name(), IsolationLevel.READ_COMMITTED), written, partition, inputs, own);
        }
    }

    /** A consumer that joins no group; with a group's name it can see what that group has committed. */
    private static Consumer<byte[], byte[]> consumer(
            KafkaProperties kafka, @Nullable String group, IsolationLevel isolation) {
        Map<String, Object> properties = new HashMap<>(kafka.buildConsumerProperties());
        properties.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        properties.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation.toString());
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        // A fetch that waits at the end of a topic would hold up whatever is asked next.
        properties.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 10);
        // They are many, and nobody looks at their metrics, whose beans would take a good part of a start.
        properties.put(ConsumerConfig.METRIC_REPORTER_CLASSES_CONFIG, List.of());
        properties.put(ConsumerConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        if (group != null) {
            properties.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        }
        return new KafkaConsumer<>(properties);
    }
}
