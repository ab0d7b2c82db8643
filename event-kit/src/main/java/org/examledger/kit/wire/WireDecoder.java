package org.examledger.kit.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.avro.Resolver;
import org.apache.avro.Schema;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.schemas.Topic;

/**
 * Decodes Confluent wire format (byte 0, four bytes of schema id, Avro body) into generated classes.
 *
 * <p>Intake must tell apart what a deserializer folds into one exception: bad bytes, an unknown id, another record, and
 * a registry that is away. Only the last is a fault. Thread-safe.
 */
public final class WireDecoder {
    private static final byte MAGIC = 0;
    private static final int HEADER = 1 + Integer.BYTES;

    private final RegisteredSchemas schemas;
    private final Map<String, Schema> classes;
    private final Map<Schema, DatumReader<SpecificRecord>> readers = new ConcurrentHashMap<>();

    /** @param topics those whose records this process has a use for */
    public WireDecoder(RegisteredSchemas schemas, Collection<Topic> topics) {
        this.schemas = schemas;
        this.classes = topics.stream()
                .flatMap(topic -> topic.schemas().stream())
                .distinct()
                .collect(Collectors.toMap(Schema::getFullName, Function.identity()));
    }

    /** @throws RegistryUnavailableException when an id is not known yet and the registry gives no answer */
    public Decoded decode(byte[] value) {
        if (value.length < HEADER || value[0] != MAGIC) {
            return new Decoded.Undecodable("the value does not start with byte 0 and a four-byte schema id");
        }
        int id = ByteBuffer.wrap(value).getInt(1);
        Optional<Schema> writer = schemas.byId(id);
        return writer.map(schema -> decode(schema, value)).orElseGet(() -> new Decoded.UnknownSchema(id));
    }

    private Decoded decode(Schema writer, byte[] value) {
        if (!Body.fits(writer, value, HEADER)) {
            return undecodable(writer);
        }
        Schema reader = classes.get(writer.getFullName());
        if (reader == null) {
            return new Decoded.ForeignRecord(writer.getFullName());
        }
        if (lacksFields(writer, reader)) {
            return new Decoded.Incomplete(writer.getFullName(), differences(writer, reader));
        }
        try {
            return new Decoded.Readable(read(readers.computeIfAbsent(writer, known -> readerOf(known, reader)), value));
        } catch (IOException | RuntimeException fault) {
            // Avro throws whatever comes to hand; nothing that bytes can cause may stop the one who reads them.
            return undecodable(writer);
        }
    }

    private static Decoded undecodable(Schema writer) {
        return new Decoded.Undecodable("the body is not one whole record of schema " + writer.getFullName());
    }

    private static SpecificRecord read(DatumReader<SpecificRecord> reader, byte[] value) throws IOException {
        return reader.read(null, DecoderFactory.get().binaryDecoder(value, HEADER, value.length - HEADER, null));
    }

    private boolean lacksFields(Schema writer, Schema reader) {
        return !readers.containsKey(writer) && !differences(writer, reader).isEmpty();
    }

    private static String differences(Schema writer, Schema reader) {
        return ResolutionErrors.of(Resolver.resolve(writer, reader, SpecificData.getForSchema(reader)));
    }

    private static DatumReader<SpecificRecord> readerOf(Schema writer, Schema reader) {
        return new SpecificDatumReader<>(writer, reader, SpecificData.getForSchema(reader));
    }
}
