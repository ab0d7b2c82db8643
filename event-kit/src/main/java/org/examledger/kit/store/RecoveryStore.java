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
 * How far a rebuild is, and what is put off until it is done or the registry is back: subjects to conclude about, and for
 * each intake what its {@link OffsetStore} keeps.
 */
public final class RecoveryStore {
    private static final Bytes PHASE = Bytes.wrap(new byte[] {'p'});
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

    /**
     * What the store keeps of one stream of records that are taken in order.
     *
     * @param name of the stream; empty for the first intake of the service, whose entries lie where they always lay
     */
    public OffsetStore offsets(String name) {
        return new OffsetStore(store, name);
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

    private static Bytes ofSubject(String subject) {
        byte[] bytes = subject.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(
                ByteBuffer.allocate(1 + bytes.length).put(SUBJECT).put(bytes).array());
    }
}
