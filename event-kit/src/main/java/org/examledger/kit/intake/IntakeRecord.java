package org.examledger.kit.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A report as Kafka holds it.
 *
 * @param recordedAt the broker's timestamp, milliseconds since the epoch
 */
public record IntakeRecord(
        String topic,
        int partition,
        long offset,
        long recordedAt,
        byte @Nullable [] key,
        byte @Nullable [] value,
        Headers headers) {

    /** The key as text; empty when there is none. */
    String keyText() {
        return key == null ? "" : new String(key, StandardCharsets.UTF_8);
    }

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(topic);
            out.writeInt(partition);
            out.writeLong(offset);
            out.writeLong(recordedAt);
            write(out, key);
            write(out, value);
            for (Header header : headers) {
                write(out, header.key().getBytes(StandardCharsets.UTF_8));
                write(out, header.value());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static IntakeRecord fromBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String topic = in.readUTF();
            int partition = in.readInt();
            long offset = in.readLong();
            long recordedAt = in.readLong();
            byte[] key = read(in);
            byte[] value = read(in);
            Headers headers = new RecordHeaders();
            while (in.available() > 0) {
                byte[] name = read(in);
                headers.add(new String(name == null ? new byte[0] : name, StandardCharsets.UTF_8), read(in));
            }
            return new IntakeRecord(topic, partition, offset, recordedAt, key, value, headers);
        } catch (IOException fault) {
            throw new UncheckedIOException("a put-off intake record cannot be read", fault);
        }
    }

    private static void write(DataOutputStream out, byte @Nullable [] bytes) throws IOException {
        out.writeInt(bytes == null ? -1 : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    private static byte @Nullable [] read(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : in.readNBytes(length);
    }
}
