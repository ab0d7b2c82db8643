package org.examledger.kit.conclusion;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.store.Announced;
import org.examledger.kit.wire.Decoded;
import org.examledger.kit.wire.WireDecoder;

/**
 * What the service has said about a subject, by slot: a fact to it (contract, meaning 11). Facts that were passed on as
 * reported are left out. Records are decoded when they are asked for.
 */
public final class SaidBefore {
    private final Map<String, Announced> standing;
    private final WireDecoder decoder;

    /** @param standing by slot */
    public SaidBefore(Map<String, Announced> standing, WireDecoder decoder) {
        this.standing = Map.copyOf(standing);
        this.decoder = decoder;
    }

    /** What stands in a slot. */
    public Optional<SpecificRecord> in(String slot) {
        return Optional.ofNullable(standing.get(slot))
                .filter(Announced::derived)
                .map(this::decode);
    }

    /** What stands in every slot whose name begins like that, by slot. */
    public SortedMap<String, SpecificRecord> under(String prefix) {
        SortedMap<String, SpecificRecord> records = new TreeMap<>();
        standing.forEach((slot, announced) -> {
            if (slot.startsWith(prefix) && announced.derived()) {
                records.put(slot, decode(announced));
            }
        });
        return records;
    }

    private SpecificRecord decode(Announced announced) {
        return ownRecord(announced.value(), decoder);
    }

    /** A record that this service published. */
    static SpecificRecord ownRecord(byte[] value, WireDecoder decoder) {
        if (decoder.decode(value) instanceof Decoded.Readable readable) {
            return readable.record();
        }
        throw new IllegalStateException("a record that this service published cannot be read: its schema is not in the"
                + " registry, or another program wrote to the topic");
    }
}
