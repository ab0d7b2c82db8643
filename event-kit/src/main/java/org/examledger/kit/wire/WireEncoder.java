package org.examledger.kit.wire;

import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Utils;
import org.examledger.schemas.Topic;

/**
 * Encodes records with whichever Avro serializer the configuration names: Apicurio's by default, Confluent's with the
 * Maven profile of that name. One for the whole process, so that each schema is looked up once; thread-safe.
 */
public final class WireEncoder implements AutoCloseable {
    private final Serializer<Object> serializer;

    /** @param producerProperties with {@code value.serializer} and what that class asks for */
    @SuppressWarnings("unchecked")
    public WireEncoder(Map<String, Object> producerProperties) {
        Object named = producerProperties.get(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG);
        try {
            Class<?> type = named instanceof Class<?> given ? given : Class.forName(String.valueOf(named));
            this.serializer = (Serializer<Object>) Utils.newInstance(type);
        } catch (ClassNotFoundException absent) {
            throw new IllegalArgumentException(
                    "value.serializer names class " + named + ", which is not on the class path", absent);
        }
        serializer.configure(producerProperties, false);
    }

    /**
     * Encodes a record.
     *
     * @return the value in Confluent wire format
     * @throws RegistryUnavailableException when the serializer could not find out the schema's id
     */
    public synchronized byte[] encode(String topic, SpecificRecord record) {
        try {
            return serializer.serialize(topic, record);
        } catch (RuntimeException fault) {
            // A record of a generated class always fits its own schema: what is left is the look-up of the id.
            throw new RegistryUnavailableException(
                    "no schema id for " + record.getSchema().getFullName() + " in topic " + topic, fault);
        }
    }

    /** Looks up the schema ids of a topic, so that no registry is asked while records flow. */
    public void load(Topic topic) {
        topic.schemas().forEach(schema -> encode(topic.name(), SampleRecord.of(schema)));
    }

    /** This encoder as Kafka's producers take one. It stays open when they close it. */
    public Serializer<Object> asSerializer() {
        return (topic, record) -> record == null ? null : encode(topic, (SpecificRecord) record);
    }

    @Override
    public void close() {
        serializer.close();
    }
}
