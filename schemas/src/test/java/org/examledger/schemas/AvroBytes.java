package org.examledger.schemas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;

/** Avro's binary body, without Confluent's five leading bytes. */
final class AvroBytes {

    private AvroBytes() {}

    static byte[] encode(Object datum, Schema schema) {
        return write(new GenericDatumWriter<>(schema), datum);
    }

    static byte[] encodeGenerated(Object instance, Schema schema) {
        return write(new SpecificDatumWriter<>(schema), instance);
    }

    static Object decode(byte[] bytes, Schema writer, Schema reader) {
        return read(new GenericDatumReader<>(writer, reader), bytes);
    }

    /** An instance of the generated class. */
    static Object decodeGenerated(byte[] bytes, Schema writer, Schema reader) {
        return read(new SpecificDatumReader<>(writer, reader), bytes);
    }

    private static byte[] write(DatumWriter<Object> writer, Object datum) {
        var bytes = new ByteArrayOutputStream();
        try {
            var encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
            writer.write(datum, encoder);
            encoder.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    private static Object read(DatumReader<Object> reader, byte[] bytes) {
        try {
            var decoder = DecoderFactory.get().binaryDecoder(bytes, null);
            Object datum = reader.read(null, decoder);
            if (!decoder.isEnd()) {
                throw new IllegalArgumentException("bytes are left over after " + datum);
            }
            return datum;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
