package org.examledger.kit.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Bytes;

/**
 * Keys of the form subject, then name: all entries of a subject lie together. The subject's length comes first, so that
 * no subject's entries are ever found under another's.
 */
public final class SubjectKey {
    private SubjectKey() {}

    /** The key of one entry. */
    public static Bytes of(String subject, String name) {
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        byte[] prefix = prefix(subject).get();
        return Bytes.wrap(ByteBuffer.allocate(prefix.length + nameBytes.length)
                .put(prefix)
                .put(nameBytes)
                .array());
    }

    /** What all keys of a subject start with. */
    public static Bytes prefix(String subject) {
        byte[] bytes = subject.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(bytes.length)
                .put(bytes)
                .array());
    }

    /** The subject of a key. */
    public static String subject(Bytes key) {
        ByteBuffer buffer = ByteBuffer.wrap(key.get());
        return text(buffer, buffer.getInt());
    }

    /** The name behind the subject. */
    public static String name(Bytes key) {
        ByteBuffer buffer = ByteBuffer.wrap(key.get());
        buffer.position(Integer.BYTES + buffer.getInt());
        return text(buffer, buffer.remaining());
    }

    private static String text(ByteBuffer buffer, int length) {
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
