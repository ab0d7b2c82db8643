package org.examledger.kit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.BytesSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.examledger.kit.identity.NameBasedIds;
import org.examledger.kit.wire.Decoded;
import org.examledger.kit.wire.WireDecoder;

/** The accepted facts: one entry a fact, so that a changelog grows with the facts and not with their square. */
public final class FactStore {
    private FactStore() {}

    /** Keeps a fact. */
    public static void put(KeyValueStore<Bytes, byte[]> store, String subject, String name, StoredFact fact) {
        store.put(SubjectKey.of(subject, name), fact.toBytes());
    }

    /** The fact of a name, if there is one. */
    public static Optional<StoredFact> get(ReadOnlyKeyValueStore<Bytes, byte[]> store, String subject, String name) {
        return Optional.ofNullable(store.get(SubjectKey.of(subject, name))).map(StoredFact::fromBytes);
    }

    /**
     * All facts of a subject, in no order that means anything.
     *
     * @throws org.examledger.kit.wire.RegistryUnavailableException when one needs a schema that cannot be fetched now
     */
    public static List<Fact> of(ReadOnlyKeyValueStore<Bytes, byte[]> store, String subject, WireDecoder decoder) {
        List<Fact> facts = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> entries =
                store.prefixScan(SubjectKey.prefix(subject), new BytesSerializer())) {
            entries.forEachRemaining(entry -> facts.add(decode(StoredFact.fromBytes(entry.value), decoder)));
        }
        return facts;
    }

    /** Reads a stored fact. */
    public static Fact decode(StoredFact stored, WireDecoder decoder) {
        return decoder.decode(stored.value()) instanceof Decoded.Readable readable
                ? new Fact.Readable(stored, readable.record())
                : new Fact.Unreadable(stored, NameBasedIds.of(stored.topic(), Long.toString(stored.offset())));
    }
}
