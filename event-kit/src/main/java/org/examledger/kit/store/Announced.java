package org.examledger.kit.store;

import java.nio.ByteBuffer;
import java.util.UUID;

/**
 * What was said last in a slot.
 *
 * @param contentId of its content, as {@link org.examledger.kit.conclusion.RecordContent} defines it
 * @param value Confluent wire format; empty for a fact that was published as reported
 */
public record Announced(UUID contentId, byte[] value) {

    /** Whether it is a conclusion of the service's own, and no fact passed on. */
    public boolean derived() {
        return value.length > 0;
    }

    byte[] toBytes() {
        return ByteBuffer.allocate(2 * Long.BYTES + value.length)
                .putLong(contentId.getMostSignificantBits())
                .putLong(contentId.getLeastSignificantBits())
                .put(value)
                .array();
    }

    static Announced fromBytes(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        UUID contentId = new UUID(buffer.getLong(), buffer.getLong());
        byte[] value = new byte[buffer.remaining()];
        buffer.get(value);
        return new Announced(contentId, value);
    }
}
