package org.examledger.system.harness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;

/** Where topics end, and how far services have read them. */
public final class Offsets {
    private final Admin admin;

    Offsets(Admin admin) {
        this.admin = admin;
    }

    /** Up to where a service has committed its inputs. */
    Map<TopicPartition, OffsetAndMetadata> committed(Service service) {
        return get(admin.listConsumerGroupOffsets(service.id()).partitionsToOffsetAndMetadata());
    }

    /** How many records of open transactions a topic has, the records that came after their first included. */
    public long uncommitted(Topic topic) {
        return end(topic, IsolationLevel.READ_UNCOMMITTED) - end(topic, IsolationLevel.READ_COMMITTED);
    }

    /** How many offsets of a topic are taken, those of open transactions and of markers included. */
    public long written(Topic topic) {
        return end(topic, IsolationLevel.READ_UNCOMMITTED);
    }

    /** Where every partition of every topic ends for a reader of an isolation. */
    public Map<TopicPartition, Long> ends(IsolationLevel isolation) {
        return ends(Topics.all(), isolation);
    }

    private long end(Topic topic, IsolationLevel isolation) {
        return ends(List.of(topic), isolation).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private Map<TopicPartition, Long> ends(List<Topic> topics, IsolationLevel isolation) {
        Map<TopicPartition, OffsetSpec> latest = topics.stream()
                .flatMap(topic -> IntStream.range(0, topic.partitions())
                        .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        Map<TopicPartition, Long> ends = new HashMap<>();
        get(admin.listOffsets(latest, new ListOffsetsOptions(isolation)).all())
                .forEach((partition, end) -> ends.put(partition, end.offset()));
        return ends;
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }
}
