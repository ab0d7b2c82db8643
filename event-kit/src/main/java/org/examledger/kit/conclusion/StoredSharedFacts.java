package org.examledger.kit.conclusion;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.examledger.kit.record.SubjectKind;
import org.examledger.kit.store.Fact;
import org.examledger.kit.store.FactStore;
import org.examledger.kit.store.SharedStore;
import org.examledger.kit.store.SubjectName;
import org.examledger.kit.wire.WireDecoder;

/** Shared facts as they came in on this partition. */
public final class StoredSharedFacts implements SharedFacts {
    private final ReadOnlyKeyValueStore<Bytes, byte[]> facts;
    private final ReadOnlyKeyValueStore<Bytes, byte[]> shared;
    private final WireDecoder decoder;
    private final Consumer<String> asked;

    /** @param asked is told which subject was asked for, as the stores call it */
    public StoredSharedFacts(
            ReadOnlyKeyValueStore<Bytes, byte[]> facts,
            ReadOnlyKeyValueStore<Bytes, byte[]> shared,
            WireDecoder decoder,
            Consumer<String> asked) {
        this.facts = facts;
        this.shared = shared;
        this.decoder = decoder;
        this.asked = asked;
    }

    @Override
    public List<Fact> about(SubjectKind kind, String id) {
        String subject = SubjectName.of(kind, id);
        asked.accept(subject);
        List<Fact> known = new ArrayList<>(FactStore.of(facts, subject, decoder));
        for (String speaker : SharedStore.speakers(shared, subject)) {
            known.addAll(FactStore.of(facts, speaker, decoder));
        }
        return known;
    }
}
