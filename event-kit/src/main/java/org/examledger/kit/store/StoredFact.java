package org.examledger.kit.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A fact as the store keeps it: the bytes as they came, and where they came from.
 *
 * @param topic the topic that it was read from; of a copy, the topic of its source
 * @param offset its offset there; within one derived topic and partition it says which announcement stands
 * @param recordedAt the broker's timestamp, milliseconds since the epoch
 * @param traceparent W3C trace context that it came with
 * @param value Confluent wire format
 * @param origin whose fact it is; null for the subject's own
 */
public record StoredFact(
        String topic,
        long offset,
        long recordedAt,
        @Nullable String traceparent,
        byte[] value,
        @Nullable Origin origin) {

    /**
     * Where the fact of another subject, which was relayed, is at home.
     *
     * @param subject the id of the subject whose own fact it is
     * @param partition that it lies on there; offsets of another partition are no measure for these
     */
    public record Origin(String subject, int partition) {}

    /** A fact of the subject's own. */
    public StoredFact(String topic, long offset, long recordedAt, @Nullable String traceparent, byte[] value) {
        this(topic, offset, recordedAt, traceparent, value, null);
    }

    /** What a fact that was not reported to this service is called among the facts of its subject. */
    public String place() {
        return topic + "/" + (origin == null ? "" : origin.partition() + "/") + offset;
    }

    /** The fact as bytes. One of another subject begins with an empty text, which no topic's name is. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(value.length + topic.length() + 40);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            if (origin != null) {
                byte[] subject = origin.subject().getBytes(StandardCharsets.UTF_8);
                out.writeUTF("");
                out.writeInt(subject.length);
                out.write(subject);
                out.writeInt(origin.partition());
            }
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

    /** The fact of these bytes. */
    public static StoredFact fromBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String first = in.readUTF();
            Origin origin = first.isEmpty() ? origin(in) : null;
            String topic = first.isEmpty() ? in.readUTF() : first;
            long offset = in.readLong();
            long recordedAt = in.readLong();
            String traceparent = in.readUTF();
            // Of a size that is known: reading to the end would take a large buffer for every fact.
            byte[] value = new byte[in.available()];
            in.readFully(value);
            return new StoredFact(topic, offset, recordedAt, traceparent.isEmpty() ? null : traceparent, value, origin);
        } catch (IOException fault) {
            throw new UncheckedIOException("entry of store facts cannot be read", fault);
        }
    }

    private static Origin origin(DataInputStream in) throws IOException {
        byte[] subject = new byte[in.readInt()];
        in.readFully(subject);
        return new Origin(new String(subject, StandardCharsets.UTF_8), in.readInt());
    }
}
