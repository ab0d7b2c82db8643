package org.examledger.kit.stream;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.processor.StreamPartitioner;
import org.examledger.kit.conclusion.Outbox;
import org.jspecify.annotations.Nullable;

/**
 * A value on its way out, with the partition that it is for: that of the task that it leaves, but for a copy. Everything about a candidate leaves on the
 * partition that it came in on, whatever its key: an eligibility key has an exam in it, a rejected key may be wrong.
 *
 * @param partition or {@link Outbox#EVERY_PARTITION}
 * @param value null for a tombstone
 */
record Outgoing(int partition, byte @Nullable [] value) {

    static final Serializer<Outgoing> SERIALIZER = (topic, outgoing) -> outgoing == null ? null : outgoing.value();

    static final StreamPartitioner<byte[], Outgoing> PARTITIONER = (topic, key, outgoing, partitions) -> Optional.of(
            outgoing.partition() == Outbox.EVERY_PARTITION ? all(partitions) : Set.of(outgoing.partition()));

    private static Set<Integer> all(int partitions) {
        return IntStream.range(0, partitions).boxed().collect(Collectors.toSet());
    }
}
