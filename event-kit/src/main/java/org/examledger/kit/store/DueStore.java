package org.examledger.kit.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/**
 * When time alone changes the conclusions about each subject next: an index ordered by that instant, and one entry a
 * subject, which finds its place in the index. Instants are kept to the millisecond.
 *
 * <p>What fell due long ago leaves deletions that RocksDB has to step over: a scan starts where the last one ended.
 */
public final class DueStore {
    private static final byte INDEX = 'd';
    private static final byte SUBJECT = 's';

    private final KeyValueStore<Bytes, byte[]> store;
    private long watermark = Long.MIN_VALUE;

    public DueStore(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** Sets when a subject's turn comes next, in place of what was set before; empty for never. */
    public void schedule(String subject, Optional<Instant> due) {
        Bytes entry = ofSubject(subject);
        byte[] before = store.get(entry);
        byte[] after = due.map(DueStore::bytes).orElse(null);
        if (before == null ? after == null : after != null && millis(before) == millis(after)) {
            return;
        }
        if (before != null) {
            store.delete(ofIndex(millis(before), subject));
        }
        if (after == null) {
            store.delete(entry);
        } else {
            store.put(entry, after);
            store.put(ofIndex(millis(after), subject), new byte[0]);
            watermark = Math.min(watermark, millis(after));
        }
    }

    /** Whether the turn of any subject has come by then. */
    public boolean anyBy(Instant now) {
        long end = now.toEpochMilli();
        if (end < watermark) {
            return false;
        }
        try (KeyValueIterator<Bytes, byte[]> due = range(store, watermark, end)) {
            return due.hasNext();
        }
    }

    /**
     * Hands over the subjects whose turn has come by then, the earliest first. Each has to be scheduled anew.
     *
     * @param taker false stops before that subject
     * @return whether all were taken
     */
    public boolean takeBy(Instant now, Predicate<String> taker) {
        long start = watermark;
        long end = now.toEpochMilli();
        if (end < start) {
            return true;
        }
        watermark = end; // what is scheduled for earlier than that in the course of it moves it back
        try (KeyValueIterator<Bytes, byte[]> due = range(store, start, end)) {
            while (due.hasNext()) {
                Bytes key = due.next().key;
                if (!taker.test(subjectOf(key))) {
                    watermark = Math.min(watermark, millisOf(key));
                    return false;
                }
            }
        }
        return true;
    }

    /** The subjects of a store whose turn comes before an instant, the earliest first. */
    public static List<String> before(ReadOnlyKeyValueStore<Bytes, byte[]> store, Instant end) {
        List<String> subjects = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> due = range(store, Long.MIN_VALUE, end.toEpochMilli() - 1)) {
            due.forEachRemaining(entry -> subjects.add(subjectOf(entry.key)));
        }
        return subjects;
    }

    private static KeyValueIterator<Bytes, byte[]> range(
            ReadOnlyKeyValueStore<Bytes, byte[]> store, long from, long to) {
        // The end is taken in by Kafka Streams; no subject is empty, so nothing lies at it.
        return to == Long.MAX_VALUE
                ? store.range(ofIndex(from, ""), Bytes.wrap(new byte[] {INDEX + 1}))
                : store.range(ofIndex(from, ""), ofIndex(to + 1, ""));
    }

    private static Bytes ofIndex(long millis, String subject) {
        byte[] name = subject.getBytes(StandardCharsets.UTF_8);
        // With its sign turned, a number's bytes order as the number does.
        return Bytes.wrap(ByteBuffer.allocate(1 + Long.BYTES + name.length)
                .put(INDEX)
                .putLong(millis ^ Long.MIN_VALUE)
                .put(name)
                .array());
    }

    private static Bytes ofSubject(String subject) {
        byte[] name = subject.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(
                ByteBuffer.allocate(1 + name.length).put(SUBJECT).put(name).array());
    }

    private static String subjectOf(Bytes index) {
        int start = 1 + Long.BYTES;
        return new String(index.get(), start, index.get().length - start, StandardCharsets.UTF_8);
    }

    private static long millisOf(Bytes index) {
        return ByteBuffer.wrap(index.get()).getLong(1) ^ Long.MIN_VALUE;
    }

    private static byte[] bytes(Instant instant) {
        return ByteBuffer.allocate(Long.BYTES).putLong(instant.toEpochMilli()).array();
    }

    private static long millis(byte[] bytes) {
        return ByteBuffer.wrap(bytes).getLong();
    }
}
