package org.examledger.kit.stream;

import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.jspecify.annotations.Nullable;

/**
 * A value on its way out, with the partition of the task that it leaves. Everything about a candidate leaves on the
 * partition that it came in on, whatever its key: an eligibility key has an exam in it, a rejected key may be wrong.
 *
 * @param value null for a tombstone
 */
record Outgoing(int partition, byte @Nullable [] value) {

    static final Serializer<Outgoing> SERIALIZER = (topic, outgoing) -> outgoing == null ? null : outgoing.value();

    static final StreamPartitioner<byte[], Outgoing> PARTITIONER =
            (topic, key, outgoing, partitions) -> Optional.of(Set.of(outgoing.partition()));
}
