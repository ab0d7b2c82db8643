package org.examledger.quickstart.publish;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.Serializer;
import org.examledger.kit.wire.WireEncoder;
import org.examledger.quickstart.sample.Payload;
import org.jspecify.annotations.Nullable;

/** Encodes good records with an Avro serializer, and spoils the bytes of those that are meant to be spoilt. */
public final class PayloadSerializer implements Serializer<Payload> {

    /** Names the serializer of good records. */
    static final String AVRO_SERIALIZER = "payload.avro.serializer";

    /** Behind the byte 0 of Confluent's wire format. */
    private static final int SCHEMA_ID_AT = 1;

    private static final int NEVER_GIVEN = 2_000_000_001;
    private static final int CUT_OFF = 7;

    private @Nullable WireEncoder avro;

    @Override
    public void configure(Map<String, ?> settings, boolean isKey) {
        Map<String, Object> ofGoodRecords = new HashMap<>(settings);
        ofGoodRecords.put(
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, Objects.requireNonNull(settings.get(AVRO_SERIALIZER)));
        // Asks for a schema's id again where the registry, which has just started, loses the question.
        avro = new WireEncoder(ofGoodRecords);
    }

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable Payload payload) {
        if (payload == null) {
            return null;
        }
        return switch (payload) {
            case Payload.Whole whole -> encode(topic, whole.record());
            case Payload.OfAnotherTopic other -> encode(other.topic(), other.record());
            case Payload.Truncated truncated -> truncated(encode(topic, truncated.record()));
            case Payload.UnderUnknownSchema foreign -> renumbered(encode(topic, foreign.record()));
            case Payload.Nothing ignored -> null;
        };
    }

    @Override
    public void close() {
        if (avro != null) {
            avro.close();
        }
    }

    private byte[] encode(String topic, SpecificRecord record) {
        if (avro == null) {
            throw new IllegalStateException("not configured yet");
        }
        return avro.encode(topic, record);
    }

    private static byte[] truncated(byte[] value) {
        return Arrays.copyOf(value, value.length - CUT_OFF);
    }

    private static byte[] renumbered(byte[] value) {
        ByteBuffer.wrap(value).putInt(SCHEMA_ID_AT, NEVER_GIVEN);
        return value;
    }
}
