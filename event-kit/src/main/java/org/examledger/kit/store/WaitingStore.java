package org.examledger.kit.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.serialization.BytesSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/** The facts that wait for their referent, kept apart so that they can be listed without reading every fact. */
public final class WaitingStore {
    private static final String SEPARATOR = "\n";

    private final KeyValueStore<Bytes, byte[]> store;

    public WaitingStore(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** Makes these the waiting facts of a subject, and writes only what differs. */
    public void replace(String subject, List<WaitingFact> waiting) {
        Map<Bytes, byte[]> gone = new HashMap<>();
        try (KeyValueIterator<Bytes, byte[]> entries =
                store.prefixScan(SubjectKey.prefix(subject), new BytesSerializer())) {
            entries.forEachRemaining(entry -> gone.put(entry.key, entry.value));
        }
        for (WaitingFact fact : waiting) {
            Bytes key = SubjectKey.of(subject, fact.eventId());
            byte[] value = (fact.record() + SEPARATOR + fact.waitsFor()).getBytes(StandardCharsets.UTF_8);
            if (!Arrays.equals(value, gone.remove(key))) {
                store.put(key, value);
            }
        }
        gone.keySet().forEach(store::delete);
    }

    /** All waiting facts of a store, by candidate and event. */
    public static List<WaitingFact> all(ReadOnlyKeyValueStore<Bytes, byte[]> store) {
        List<WaitingFact> waiting = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> entries = store.all()) {
            entries.forEachRemaining(entry -> {
                String[] parts = new String(entry.value, StandardCharsets.UTF_8).split(SEPARATOR, 2);
                String subject = SubjectName.id(SubjectKey.subject(entry.key));
                waiting.add(new WaitingFact(SubjectKey.name(entry.key), parts[0], subject, parts[1]));
            });
        }
        return waiting;
    }
}
