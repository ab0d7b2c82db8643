package org.examledger.system.harness;

import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.examledger.kit.wire.ConfluentSubjectStrategy;

/** How a producer sets Apicurio's serializer up for this contract; see docs/producers.md. */
final class SerializerSettings {
    private SerializerSettings() {}

    static Map<String, Object> apicurio(int registryPort) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, AvroKafkaSerializer.class);
        settings.put("apicurio.registry.url", "http://localhost:" + registryPort + "/apis/registry/v3");
        settings.put("apicurio.registry.artifact-resolver-strategy", ConfluentSubjectStrategy.class.getName());
        settings.put("apicurio.registry.use-id", "contentId");
        settings.put("apicurio.registry.headers.enabled", "false");
        settings.put("apicurio.registry.auto-register", "false");
        settings.put("apicurio.registry.find-latest", "false");
        settings.put("apicurio.registry.dereference-schema", "true");
        settings.put("apicurio.registry.check-period-ms", "86400000");
        return settings;
    }
}
