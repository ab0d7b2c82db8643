package org.examledger.kit.recovery;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** The log of one partition, through a plain read_committed consumer that carries the group's id without joining it. */
public final class KafkaPublishedLog implements PublishedLog {
    private static final Duration WAIT = Duration.ofMillis(50);
    private static final long FIRST_LOOK_BACK = 16;

    private final Consumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> ownEnds;
    private final Set<TopicPartition> inputs;
    private final Map<TopicPartition, Long> seenEnds = new HashMap<>();
    private final Map<TopicPartition, Long> inputEnds = new HashMap<>();

    /**
     * Notes the ends. Those of the service's own records take in what no reader of committed records sees yet: of a
     * transaction that is being committed, the offsets of its inputs may be seen first.
     *
     * @param consumer not assigned yet; closed with this log
     * @param written read_uncommitted; asked here and not kept
     */
    public KafkaPublishedLog(
            Consumer<byte[], byte[]> consumer,
            Consumer<byte[], byte[]> written,
            int partition,
            List<String> inputs,
            List<String> own) {
        this.consumer = consumer;
        this.inputs = of(inputs, partition);
        noteInputEnds();
        Set<TopicPartition> ownPartitions = of(own, partition);
        this.ownEnds = written.endOffsets(ownPartitions);
        consumer.assign(ownPartitions);
        consumer.seekToBeginning(ownPartitions);
    }

    @Override
    public List<ConsumerRecord<byte[], byte[]>> next() {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        consumer.poll(WAIT).forEach(records::add);
        return records;
    }

    @Override
    public boolean ownRecordsRead() {
        return ownEnds.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    @Override
    public boolean inputsRead() {
        Set<TopicPartition> unread = new HashSet<>(inputEnds.keySet());
        unread.removeIf(input -> at(inputEnds, input) == 0);
        if (unread.isEmpty()) {
            return true;
        }
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(unread);
        return unread.stream().allMatch(input -> {
            OffsetAndMetadata offset = committed.get(input);
            return offset != null && offset.offset() >= at(inputEnds, input);
        });
    }

    @Override
    public void noteInputEnds() {
        Map<TopicPartition, Long> begins = consumer.beginningOffsets(inputs);
        consumer.endOffsets(inputs).forEach((input, end) -> {
            if (!end.equals(seenEnds.put(input, end))) {
                inputEnds.put(input, endOfRecords(input, at(begins, input), end));
            }
        });
    }

    @Override
    public boolean progressCommitted() {
        return consumer.committed(inputEnds.keySet()).values().stream()
                .anyMatch(offset -> offset != null && offset.offset() > 0);
    }

    @Override
    public void close() {
        consumer.close();
    }

    /** One past the last committed record before an end, or 0: aborted and control records are nothing to wait for. */
    private long endOfRecords(TopicPartition input, long begin, long end) {
        consumer.assign(Set.of(input));
        long from = end;
        long back = FIRST_LOOK_BACK;
        while (from > begin) {
            from = Math.max(begin, end - back);
            long last = lastRecord(input, from, end);
            if (last >= 0) {
                return last + 1;
            }
            back *= FIRST_LOOK_BACK;
        }
        return 0;
    }

    private long lastRecord(TopicPartition input, long from, long end) {
        long last = -1;
        consumer.seek(input, from);
        while (consumer.position(input) < end) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(WAIT)) {
                last = record.offset() < end ? record.offset() : last;
            }
        }
        return last;
    }

    private static Set<TopicPartition> of(List<String> topics, int partition) {
        Set<TopicPartition> partitions = new HashSet<>();
        topics.forEach(topic -> partitions.add(new TopicPartition(topic, partition)));
        return partitions;
    }

    private static long at(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return Objects.requireNonNull(offsets.get(partition));
    }
}
