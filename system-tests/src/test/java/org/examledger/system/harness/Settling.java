package org.examledger.system.harness;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
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

    /** Waits until every service has committed every record that it reads, in the order in which facts flow. */
    public void await() {
        for (Service service : Service.values()) {
            Awaitility.await(service.id() + " has read its inputs")
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> hasRead(service));
        }
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
