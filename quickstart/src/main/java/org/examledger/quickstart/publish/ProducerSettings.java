package org.examledger.quickstart.publish;

import io.apicurio.registry.serde.avro.AvroKafkaSerializer;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.StringSerializer;
import org.examledger.kit.wire.CachingAvroDatumProvider;
import org.examledger.kit.wire.ConfluentSubjectStrategy;

/** What a test centre's producer is set to. */
final class ProducerSettings {

    private static final String MEBIBYTES_8 = Integer.toString(8 * 1024 * 1024);

    private static final String A_DAY_IN_MILLISECONDS = "86400000";

    private ProducerSettings() {}

    static Map<String, Object> of(String bootstrapServers, URI registry) {
        var settings = new HashMap<String, Object>(serializer(registry));
        settings.put("bootstrap.servers", bootstrapServers);
        settings.put("client.id", "test-centres");
        settings.put("key.serializer", StringSerializer.class);
        settings.put("value.serializer", PayloadSerializer.class);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("compression.type", "lz4");
        settings.put("linger.ms", 5);
        settings.put("max.request.size", MEBIBYTES_8);
        return settings;
    }

    /** Apicurio's serializer, pinned to Confluent's wire format and subject names; it registers nothing. */
    private static Map<String, Object> serializer(URI registry) {
        return Map.of(
                PayloadSerializer.AVRO_SERIALIZER,
                AvroKafkaSerializer.class,
                "apicurio.registry.url",
                registry.resolve("/apis/registry/v3").toString(),
                "apicurio.registry.artifact-resolver-strategy",
                ConfluentSubjectStrategy.class.getName(),
                "apicurio.registry.avro-datum-provider",
                CachingAvroDatumProvider.class.getName(),
                "apicurio.registry.use-id",
                "contentId",
                "apicurio.registry.headers.enabled",
                "false",
                "apicurio.registry.auto-register",
                "false",
                "apicurio.registry.find-latest",
                "false",
                "apicurio.registry.dereference-schema",
                "true",
                // An id never changes: it is asked for once, at the first record of its kind.
                "apicurio.registry.check-period-ms",
                A_DAY_IN_MILLISECONDS);
    }
}
