package org.examledger.kit.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.BytesSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** What the service has said: one entry a slot, so that only a difference is published (contract, meaning 11). */
public final class AnnouncedStore {
    private final KeyValueStore<Bytes, byte[]> store;

    public AnnouncedStore(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** What stands about a subject, by slot. */
    public SortedMap<String, Announced> of(String subject) {
        return of(store, subject);
    }

    /** The subjects about whom anything stands in a store. */
    public static List<String> subjects(ReadOnlyKeyValueStore<Bytes, byte[]> store) {
        Set<String> subjects = new LinkedHashSet<>();
        try (KeyValueIterator<Bytes, byte[]> entries = store.all()) {
            entries.forEachRemaining(entry -> subjects.add(SubjectKey.subject(entry.key)));
        }
        return List.copyOf(subjects);
    }

    /** What stands about a subject in a store, by slot. */
    public static SortedMap<String, Announced> of(ReadOnlyKeyValueStore<Bytes, byte[]> store, String subject) {
        SortedMap<String, Announced> standing = new TreeMap<>();
        try (KeyValueIterator<Bytes, byte[]> entries =
                store.prefixScan(SubjectKey.prefix(subject), new BytesSerializer())) {
            entries.forEachRemaining(
                    entry -> standing.put(SubjectKey.name(entry.key), Announced.fromBytes(entry.value)));
        }
        return standing;
    }

    /** Notes what was said. */
    public void put(String subject, String slot, Announced announced) {
        store.put(SubjectKey.of(subject, slot), announced.toBytes());
    }

    /** Forgets a slot: nothing stands there. */
    public void remove(String subject, String slot) {
        store.delete(SubjectKey.of(subject, slot));
    }
}
