package org.examledger.kit.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * What is kept by offset of one topic whose records are taken in their order: how far that went, the answers that were given
 * before the state was lost, the records that are put off. A part of the {@link RecoveryStore}.
 */
public final class OffsetStore {
    private static final byte NAMED = 'n';
    private static final byte TAKEN = 't';
    private static final byte ANSWER = 'a';
    private static final byte BACKLOG = 'b';

    private final KeyValueStore<Bytes, byte[]> store;
    private final byte[] prefix;

    OffsetStore(KeyValueStore<Bytes, byte[]> store, String name) {
        this.store = store;
        this.prefix = prefix(name.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] prefix(byte[] name) {
        return name.length == 0
                ? name
                : ByteBuffer.allocate(1 + Integer.BYTES + name.length)
                        .put(NAMED)
                        .putInt(name.length)
                        .put(name)
                        .array();
    }

    /** The last offset that was taken in; -1 before the first. */
    public long taken() {
        byte[] offset = store.get(key(TAKEN));
        return offset == null ? -1 : ByteBuffer.wrap(offset).getLong();
    }

    /** Notes the last offset that was taken in. */
    public void taken(long offset) {
        store.put(key(TAKEN), ByteBuffer.allocate(Long.BYTES).putLong(offset).array());
    }

    /** Notes the answer that an offset once got. */
    public void answered(long offset, String answer) {
        store.put(ofOffset(ANSWER, offset), answer.getBytes(StandardCharsets.US_ASCII));
    }

    /** The answer that an offset once got. */
    public Optional<String> answer(long offset) {
        return Optional.ofNullable(store.get(ofOffset(ANSWER, offset)))
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII));
    }

    /** The answer of that offset has been honoured. */
    public void forgetAnswer(long offset) {
        store.delete(ofOffset(ANSWER, offset));
    }

    /** Puts a record off. */
    public void putOff(long offset, byte[] record) {
        store.put(ofOffset(BACKLOG, offset), record);
    }

    /**
     * Hands over the records that were put off, oldest offset first, and forgets each that is taken.
     *
     * @param from no record before this offset is there any more: skips what the store has yet to clean up
     * @param taker false stops before that record
     * @return the offset to start from next time, or empty when all are done
     */
    public Optional<Long> drain(long from, Predicate<byte[]> taker) {
        try (KeyValueIterator<Bytes, byte[]> entries =
                store.range(ofOffset(BACKLOG, from), ofOffset(BACKLOG, Long.MAX_VALUE))) {
            while (entries.hasNext()) {
                var entry = entries.next();
                if (!taker.test(entry.value)) {
                    return Optional.of(ByteBuffer.wrap(entry.key.get()).getLong(prefix.length + 1));
                }
                store.delete(entry.key);
            }
            return Optional.empty();
        }
    }

    private Bytes key(byte kind) {
        return Bytes.wrap(
                ByteBuffer.allocate(prefix.length + 1).put(prefix).put(kind).array());
    }

    private Bytes ofOffset(byte kind, long offset) {
        return Bytes.wrap(ByteBuffer.allocate(prefix.length + 1 + Long.BYTES)
                .put(prefix)
                .put(kind)
                .putLong(offset)
                .array());
    }
}
