package org.examledger.kit.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.kafka.common.serialization.BytesSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * How far a rebuild is, and what is put off until it is done or the registry is back: intake records in their order,
 * answers that were given before the state was lost, subjects to conclude about.
 */
public final class RecoveryStore {
    private static final Bytes PHASE = Bytes.wrap(new byte[] {'p'});
    private static final Bytes TAKEN = Bytes.wrap(new byte[] {'t'});
    private static final byte ANSWER = 'a';
    private static final byte BACKLOG = 'b';
    private static final byte SUBJECT = 's';

    /** What the store says of the state beside it. */
    public enum Phase {
        /** Being rebuilt from the log: nothing may be concluded from it yet. */
        REBUILDING,
        /** Whole. */
        LIVE
    }

    private final KeyValueStore<Bytes, byte[]> store;

    public RecoveryStore(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** @return empty when there is no state at all */
    public Optional<Phase> phase() {
        return Optional.ofNullable(store.get(PHASE))
                .map(bytes -> Phase.valueOf(new String(bytes, StandardCharsets.US_ASCII)));
    }

    public void phase(Phase phase) {
        store.put(PHASE, phase.name().getBytes(StandardCharsets.US_ASCII));
    }

    /** The last intake offset that was taken in; -1 before the first. */
    public long taken() {
        byte[] offset = store.get(TAKEN);
        return offset == null ? -1 : ByteBuffer.wrap(offset).getLong();
    }

    /** Notes the last intake offset that was taken in. */
    public void taken(long offset) {
        store.put(TAKEN, ByteBuffer.allocate(Long.BYTES).putLong(offset).array());
    }

    /** Notes the answer that an intake offset once got. */
    public void answered(long offset, String answer) {
        store.put(ofOffset(ANSWER, offset), answer.getBytes(StandardCharsets.US_ASCII));
    }

    /** The answer that an intake offset once got. */
    public Optional<String> answer(long offset) {
        return Optional.ofNullable(store.get(ofOffset(ANSWER, offset)))
                .map(bytes -> new String(bytes, StandardCharsets.US_ASCII));
    }

    /** The answer of that offset has been honoured. */
    public void forgetAnswer(long offset) {
        store.delete(ofOffset(ANSWER, offset));
    }

    /** Puts an intake record off. */
    public void putOff(long offset, byte[] intakeRecord) {
        store.put(ofOffset(BACKLOG, offset), intakeRecord);
    }

    /**
     * Hands over the intake records that were put off, oldest offset first, and forgets each that is taken.
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
                    return Optional.of(ByteBuffer.wrap(entry.key.get()).getLong(1));
                }
                store.delete(entry.key);
            }
            return Optional.empty();
        }
    }

    /** Notes that a subject is to be concluded about. */
    public void touch(String subject) {
        store.put(ofSubject(subject), new byte[0]);
    }

    /**
     * Hands over the subjects to conclude about, and forgets each that is taken.
     *
     * @return whether all are done
     */
    public boolean settle(Predicate<String> taker) {
        // No range to the next kind: Kafka Streams takes its end in, and that is a key of another meaning.
        try (KeyValueIterator<Bytes, byte[]> entries = store.prefixScan(ofSubject(""), new BytesSerializer())) {
            while (entries.hasNext()) {
                Bytes key = entries.next().key;
                if (!taker.test(new String(key.get(), 1, key.get().length - 1, StandardCharsets.UTF_8))) {
                    return false;
                }
                store.delete(key);
            }
            return true;
        }
    }

    private static Bytes ofOffset(byte kind, long offset) {
        return Bytes.wrap(
                ByteBuffer.allocate(1 + Long.BYTES).put(kind).putLong(offset).array());
    }

    private static Bytes ofSubject(String subject) {
        byte[] bytes = subject.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(
                ByteBuffer.allocate(1 + bytes.length).put(SUBJECT).put(bytes).array());
    }
}
