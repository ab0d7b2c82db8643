package org.examledger.kit.given;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** A serializer as configuration may name one: Confluent wire format, each schema's id looked up once. */
public final class RegistrySerializer implements Serializer<Object> {
    /** Property that holds the {@link FakeRegistry}. */
    public static final String REGISTRY = "fake.registry";

    private final Map<Schema, Integer> ids = new ConcurrentHashMap<>();
    private @Nullable FakeRegistry registry;

    @Override
    public void configure(Map<String, ?> properties, boolean isKey) {
        registry = (FakeRegistry) properties.get(REGISTRY);
    }

    @Override
    public byte[] serialize(String topic, Object data) {
        SpecificRecord record = (SpecificRecord) data;
        int id = ids.computeIfAbsent(record.getSchema(), registry::idOf);
        return encode(id, record);
    }

    /** A record in Confluent wire format, under an id. */
    public static byte[] encode(int id, SpecificRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(0);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(id).array());
        SpecificData model = SpecificData.getForSchema(record.getSchema());
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        try {
            new SpecificDatumWriter<SpecificRecord>(record.getSchema(), model).write(record, encoder);
            encoder.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
