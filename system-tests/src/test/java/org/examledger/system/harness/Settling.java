package org.examledger.system.harness;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;
import org.examledger.schemas.Topic;

/** Knows when the services have taken everything in: then what stands in the topics is final. */
public final class Settling {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Ledger ledger;
    private final TopicReader reader;

    public Settling(Ledger ledger, TopicReader reader) {
        this.ledger = ledger;
        this.reader = reader;
    }

    /** Waits until every service has committed every record that it reads, and nothing is left that they could read. */
    public void await() {
        Awaitility.await("all services have read their inputs")
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(this::settled);
    }

    /**
     * A commit shows in the group's offsets before it shows in every topic, and what one service commits is another's
     * input: so no transaction may be open, and no topic may have grown while the offsets were looked at.
     */
    private boolean settled() throws InterruptedException, ExecutionException {
        Map<TopicPartition, Long> ends = ledger.ends(IsolationLevel.READ_UNCOMMITTED);
        return ends.equals(ledger.ends(IsolationLevel.READ_COMMITTED))
                && haveRead()
                && ends.equals(ledger.ends(IsolationLevel.READ_UNCOMMITTED));
    }

    private boolean haveRead() throws InterruptedException, ExecutionException {
        for (Service service : Service.values()) {
            if (!hasRead(service)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasRead(Service service) throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetAndMetadata> committed = ledger.admin()
                .listConsumerGroupOffsets(service.id())
                .partitionsToOffsetAndMetadata()
                .get();
        Map<TopicPartition, Long> last = new HashMap<>();
        for (Topic input : service.inputs()) {
            for (ConsumerRecord<byte[], byte[]> record : reader.all(input)) {
                last.put(new TopicPartition(record.topic(), record.partition()), record.offset());
            }
        }
        return last.entrySet().stream().allMatch(entry -> {
            OffsetAndMetadata offset = committed.get(entry.getKey());
            return offset != null && offset.offset() > entry.getValue();
        });
    }
}
