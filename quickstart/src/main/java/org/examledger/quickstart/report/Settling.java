package org.examledger.quickstart.report;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.admin.Admin;
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
public final class Settling {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Admin admin;
    private final Collection<String> groups;
    private final ControlRecords controlRecords;

    /** @param groups consumer groups, each with its members running */
    public Settling(Admin admin, String bootstrapServers, Collection<String> groups) {
        this.admin = admin;
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
        try (controlRecords) {
            while (System.nanoTime() < deadline) {
                Map<TopicPartition, Long> ends = new HashMap<>();
                long lag = 0;
                for (String group : groups) {
                    lag += lag(group, ends);
                }
                left.accept(lag);
                if (lag == 0 && ends.equals(before)) {
                    return;
                }
                before = ends;
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the services settled.", interrupted);
        } catch (ExecutionException fault) {
            throw new IllegalStateException("Kafka did not say how far the services are.", fault.getCause());
        }
        throw new IllegalStateException("The services have not settled after %d s.".formatted(PATIENCE.toSeconds()));
    }

    private long lag(String group, Map<TopicPartition, Long> ends) throws ExecutionException, InterruptedException {
        Set<TopicPartition> inputs = inputs(group);
        Map<TopicPartition, Long> committedEnds = ends(inputs, IsolationLevel.READ_COMMITTED);
        Map<TopicPartition, Long> lastEnds = ends(inputs, IsolationLevel.READ_UNCOMMITTED);
        Map<TopicPartition, OffsetAndMetadata> positions = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata(group)
                .get();
        long lag = inputs.isEmpty() ? 1 : 0;
        for (TopicPartition input : inputs) {
            OffsetAndMetadata position = positions.get(input);
            long from = position == null ? 0 : position.offset();
            long open = lastEnds.getOrDefault(input, 0L) - committedEnds.getOrDefault(input, 0L);
            long unread = committedEnds.getOrDefault(input, 0L) - from;
            lag += open + (unread == 0 ? 0 : controlRecords.recordsIn(input, from, unread));
        }
        ends.putAll(lastEnds);
        return lag;
    }

    /** What the members of a group read now. */
    private Set<TopicPartition> inputs(String group) throws ExecutionException, InterruptedException {
        var inputs = new HashSet<TopicPartition>();
        admin.describeConsumerGroups(Set.of(group))
                .all()
                .get()
                .values()
                .forEach(description -> description
                        .members()
                        .forEach(member -> inputs.addAll(member.assignment().topicPartitions())));
        return inputs;
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
