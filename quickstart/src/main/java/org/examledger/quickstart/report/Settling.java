package org.examledger.quickstart.report;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/**
 * Finds out whether services have nothing left to do: no open transaction on what they read, and nothing there beyond
 * what they have committed. Seen twice in a row, because one service's outputs are the next one's inputs.
 */
public final class Settling implements AutoCloseable {

    /** Longer than a service holds back what it says when only time has come: it commits every 50 ms. */
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** While much is left to do, asking costs more than it tells. */
    private static final Duration LONG_PAUSE = Duration.ofSeconds(1);

    private static final long MUCH = 500;

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Admin admin;
    private final Collection<String> groups;
    private final ControlRecords controlRecords;

    /** @param groups consumer groups, each with its members running */
    public Settling(String bootstrapServers, Collection<String> groups) {
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
        this.groups = groups;
        this.controlRecords = new ControlRecords(bootstrapServers);
    }

    /**
     * Waits until nothing is left to do.
     *
     * @param left is told each time how many offsets are still before the services
     * @throws IllegalStateException if that takes more than five minutes
     */
    public void await(LongConsumer left) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        Map<TopicPartition, Long> before = Map.of();
        try {
            long lag = 0;
            while (System.nanoTime() < deadline) {
                Thread.sleep(lag > MUCH ? LONG_PAUSE : PAUSE);
                Map<TopicPartition, Long> ends = new HashMap<>();
                lag = lag(ends);
                left.accept(lag);
                if (lag == 0 && ends.equals(before)) {
                    return;
                }
                before = ends;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the services settled.", interrupted);
        } catch (ExecutionException fault) {
            throw new IllegalStateException("Kafka did not say how far the services are.", fault.getCause());
        }
        throw new IllegalStateException("The services have not settled after %d s.".formatted(PATIENCE.toSeconds()));
    }

    @Override
    public void close() {
        controlRecords.close();
        admin.close();
    }

    private long lag(Map<TopicPartition, Long> ends) throws ExecutionException, InterruptedException {
        Map<String, Set<TopicPartition>> inputs = inputs();
        Set<TopicPartition> all = inputs.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        // Positions are asked for first: what is written afterwards counts as unread.
        Map<String, Map<TopicPartition, OffsetAndMetadata>> positions = positions();
        Map<TopicPartition, Long> committedEnds = ends(all, IsolationLevel.READ_COMMITTED);
        ends.putAll(ends(all, IsolationLevel.READ_UNCOMMITTED));
        long lag = 0;
        for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
            lag += end.getValue() - committedEnds.getOrDefault(end.getKey(), 0L);
        }
        for (String group : groups) {
            Set<TopicPartition> ofGroup = inputs.getOrDefault(group, Set.of());
            lag += ofGroup.isEmpty() ? 1 : 0;
            for (TopicPartition input : ofGroup) {
                OffsetAndMetadata position =
                        positions.getOrDefault(group, Map.of()).get(input);
                long from = position == null ? 0 : position.offset();
                long unread = committedEnds.getOrDefault(input, 0L) - from;
                lag += unread == 0 ? 0 : controlRecords.recordsIn(input, from, unread);
            }
        }
        return lag;
    }

    /** What the members of each group read now. */
    private Map<String, Set<TopicPartition>> inputs() throws ExecutionException, InterruptedException {
        var inputs = new HashMap<String, Set<TopicPartition>>();
        for (ConsumerGroupDescription group :
                admin.describeConsumerGroups(groups).all().get().values()) {
            Set<TopicPartition> read = inputs.computeIfAbsent(group.groupId(), unused -> new HashSet<>());
            group.members().forEach(member -> read.addAll(member.assignment().topicPartitions()));
        }
        return inputs;
    }

    private Map<String, Map<TopicPartition, OffsetAndMetadata>> positions()
            throws ExecutionException, InterruptedException {
        var everything = new ListConsumerGroupOffsetsSpec();
        return admin.listConsumerGroupOffsets(
                        groups.stream().collect(Collectors.toMap(Function.identity(), unused -> everything)))
                .all()
                .get();
    }

    private Map<TopicPartition, Long> ends(Set<TopicPartition> partitions, IsolationLevel isolation)
            throws ExecutionException, InterruptedException {
        var wanted = new HashMap<TopicPartition, OffsetSpec>();
        partitions.forEach(partition -> wanted.put(partition, OffsetSpec.latest()));
        Map<TopicPartition, ListOffsetsResultInfo> found = admin.listOffsets(wanted, new ListOffsetsOptions(isolation))
                .all()
                .get();
        var ends = new HashMap<TopicPartition, Long>();
        found.forEach((partition, info) -> ends.put(partition, info.offset()));
        return ends;
    }
}
