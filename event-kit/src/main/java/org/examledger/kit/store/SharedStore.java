package org.examledger.kit.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.kafka.common.serialization.BytesSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/**
 * Who depends on subjects that are shared, such as centres, and whose facts speak of which. Entries are only added: a
 * subject that no longer depends on another is concluded about once too often, with the same result.
 */
public final class SharedStore {
    private static final String DEPENDENT = "d";
    private static final String SPEAKER = "s";

    private final KeyValueStore<Bytes, byte[]> store;

    public SharedStore(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    /** A subject's conclusions depend on a shared one. Subjects are given as the stores call them, here and below. */
    public void depends(String dependent, String shared) {
        add(shared, DEPENDENT + dependent);
    }

    /** A fact about one shared subject speaks of another. */
    public void speaks(String speaker, String of) {
        add(of, SPEAKER + speaker);
    }

    /** Those whose conclusions depend on a shared subject. */
    public Set<String> dependents(String shared) {
        return names(store, shared, DEPENDENT);
    }

    /** The other shared subjects whose facts speak of this one. */
    public static Set<String> speakers(ReadOnlyKeyValueStore<Bytes, byte[]> store, String shared) {
        return names(store, shared, SPEAKER);
    }

    /** This store, to be read. */
    public ReadOnlyKeyValueStore<Bytes, byte[]> entries() {
        return store;
    }

    private void add(String shared, String name) {
        Bytes key = SubjectKey.of(shared, name);
        if (store.get(key) == null) {
            store.put(key, new byte[0]);
        }
    }

    private static Set<String> names(ReadOnlyKeyValueStore<Bytes, byte[]> store, String shared, String kind) {
        Set<String> names = new LinkedHashSet<>();
        try (KeyValueIterator<Bytes, byte[]> entries =
                store.prefixScan(SubjectKey.of(shared, kind), new BytesSerializer())) {
            while (entries.hasNext()) {
                KeyValue<Bytes, byte[]> entry = entries.next();
                names.add(SubjectKey.name(entry.key).substring(kind.length()));
            }
        }
        return names;
    }
}
