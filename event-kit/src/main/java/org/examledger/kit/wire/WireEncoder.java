package org.examledger.kit.wire;

import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
    // Apicurio's serializer waits without end for an answer of the registry, and a registry that has just started loses
    // a request now and then.
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int TRIES = 3;

    private final Serializer<Object> serializer;
    private final Duration patience;
    private final Set<String> lookedUp = new HashSet<>();

    /** @param producerProperties with {@code value.serializer} and what that class asks for */
    public WireEncoder(Map<String, Object> producerProperties) {
        this(producerProperties, PATIENCE);
    }

    /** @param patience how long one look-up of a schema's id may take, in elapsed time */
    @SuppressWarnings("unchecked")
    WireEncoder(Map<String, Object> producerProperties, Duration patience) {
        this.patience = patience;
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
        String name = record.getSchema().getFullName();
        try {
            if (lookedUp.contains(topic + "/" + name)) {
                return serializer.serialize(topic, record);
            }
            byte[] value = firstTime(topic, record);
            lookedUp.add(topic + "/" + name);
            return value;
        } catch (RuntimeException fault) {
            // A record of a generated class always fits its own schema: what is left is the look-up of the id.
            throw new RegistryUnavailableException("no schema id for " + name + " in topic " + topic, fault);
        }
    }

    /** Asks the registry on a thread of its own, which is given up where no answer comes. */
    private byte[] firstTime(String topic, SpecificRecord record) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            FutureTask<byte[]> look = new FutureTask<>(() -> serializer.serialize(topic, record));
            Thread.ofPlatform().daemon().name("schema-look-up").start(look);
            try {
                return look.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException lost) {
                look.cancel(true);
            } catch (ExecutionException fault) {
                throw new IllegalStateException(fault.getCause());
            } catch (InterruptedException interrupted) {
                look.cancel(true);
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while asking the schema registry", interrupted);
            }
        }
        throw new IllegalStateException(
                "the schema registry did not answer " + TRIES + " times within " + patience.toMillis() + " ms each");
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
