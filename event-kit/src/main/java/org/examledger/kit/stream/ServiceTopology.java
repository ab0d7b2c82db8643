package org.examledger.kit.stream;

import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.examledger.schemas.Topic;

/** The topology of a service: its inputs, one processor with its stores, its outputs. All names are explicit. */
public final class ServiceTopology {
    private static final String PROCESSOR = "decide";
    private static final Map<String, String> CHANGELOG =
            Map.of(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(8 * 1024 * 1024));

    private ServiceTopology() {}

    /** Adds the service to a topology. */
    public static Topology describe(Topology topology, ServiceDefinition service, StreamEnvironment environment) {
        for (Topic input : service.inputs()) {
            topology.addSource(
                    "from-" + input.name(), new ByteArrayDeserializer(), new ByteArrayDeserializer(), input.name());
        }
        topology.addProcessor(
                PROCESSOR,
                () -> new ServiceProcessor(service, environment),
                service.inputs().stream().map(input -> "from-" + input.name()).toArray(String[]::new));
        service.stores().forEach(store -> topology.addStateStore(store(store), PROCESSOR));
        for (Topic output : service.outputs()) {
            topology.addSink(
                    sinkOf(output.name()),
                    output.name(),
                    new ByteArraySerializer(),
                    Outgoing.SERIALIZER,
                    Outgoing.PARTITIONER,
                    PROCESSOR);
        }
        return topology;
    }

    static String sinkOf(String topic) {
        return "to-" + topic;
    }

    private static StoreBuilder<KeyValueStore<Bytes, byte[]>> store(String name) {
        return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.Bytes(), Serdes.ByteArray())
                .withCachingDisabled()
                .withLoggingEnabled(CHANGELOG);
    }
}
