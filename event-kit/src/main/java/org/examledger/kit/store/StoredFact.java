package org.examledger.kit.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the store keeps it: the bytes as they came, and where they came from.
 *
 * @param topic the topic that it was read from
 * @param offset its offset there; within one derived topic it says which announcement stands
 * @param recordedAt the broker's timestamp, milliseconds since the epoch
 * @param traceparent W3C trace context that it came with
 * @param value Confluent wire format
 */
public record StoredFact(
        String topic,
        long offset,
        long recordedAt,
        @Nullable String traceparent,
        byte[] value) {

    byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(value.length + topic.length() + 40);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(topic);
            out.writeLong(offset);
            out.writeLong(recordedAt);
            out.writeUTF(traceparent == null ? "" : traceparent);
            out.write(value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static StoredFact fromBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String topic = in.readUTF();
            long offset = in.readLong();
            long recordedAt = in.readLong();
            String traceparent = in.readUTF();
            // Of a size that is known: reading to the end would take a large buffer for every fact.
            byte[] value = new byte[in.available()];
            in.readFully(value);
            return new StoredFact(topic, offset, recordedAt, traceparent.isEmpty() ? null : traceparent, value);
        } catch (IOException fault) {
            throw new UncheckedIOException("entry of store facts cannot be read", fault);
        }
    }
}
