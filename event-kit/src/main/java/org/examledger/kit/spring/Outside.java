package org.examledger.kit.spring;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.TimeoutException;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.kit.topics.TopicProvisioning;
import org.examledger.kit.wire.RegisteredSchemas;
import org.examledger.kit.wire.RegistryUnavailableException;
import org.examledger.kit.wire.WireEncoder;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

/** Kafka and the registry as a start needs them: topics there, schemas loaded. Waits for both, within reason. */
public final class Outside {
    private final ServiceDefinition service;
    private final LedgerProperties properties;
    private final Map<String, Object> adminProperties;
    private final RegisteredSchemas schemas;
    private final WireEncoder encoder;

    Outside(
            ServiceDefinition service,
            LedgerProperties properties,
            Map<String, Object> adminProperties,
            RegisteredSchemas schemas,
            WireEncoder encoder) {
        this.service = service;
        this.properties = properties;
        this.adminProperties = adminProperties;
        this.schemas = schemas;
        this.encoder = encoder;
    }

    /** @throws StartRefusedException when the topics or schemas are not there in time */
    void await() {
        RetryPolicy patience = RetryPolicy.builder()
                .includes(RegistryUnavailableException.class, RetriableException.class, NotReadyException.class)
                .delay(Duration.ofMillis(500))
                .maxRetries(Long.MAX_VALUE)
                .timeout(properties.startPatience())
                .build();
        try {
            new RetryTemplate(patience).execute(() -> {
                prepare();
                return true;
            });
        } catch (RetryException fault) {
            throw new StartRefusedException(
                    String.valueOf(fault.getCause().getMessage()),
                    "Start Kafka and the schema registry, and register the schemas; see spring.kafka.bootstrap-servers and examledger.registry.",
                    fault.getCause());
        }
    }

    private void prepare() {
        Set<Topic> topics = new LinkedHashSet<>(service.topics());
        if (properties.clock().controllable()) {
            topics.add(Topics.CLOCK);
        }
        try (Admin admin = Admin.create(adminProperties)) {
            TopicProvisioning.ensure(admin, topics, properties.partitions(), properties.replicationFactor());
            LostState.rewindIfGone(admin, service);
        } catch (TimeoutException away) {
            throw new NotReadyException(
                    "Kafka at " + adminProperties.get("bootstrap.servers") + " does not answer", away);
        }
        topics.forEach(schemas::load);
        service.outputs().forEach(encoder::load);
        service.intakes().forEach(intake -> encoder.load(intake.topic()));
    }

    private static final class NotReadyException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotReadyException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
