package org.examledger.system.harness;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;

/**
 * Reports of nothing, one on every partition of the intake of appeals: they are refused as NULL_VALUE. A service that has
 * committed one has committed all that it did before it was there. {@link TopicReader} leaves out all that is said of
 * them, so that no test sees them.
 */
final class Probes {
    private static final Topic INTAKE = Topics.INTAKE_APPEALS;
    /** What they lie under, and so does what is answered to them. */
    static final String KEY = "probe";

    private final Ledger ledger;
    private final Reporter reporter;

    Probes(Ledger ledger, Reporter reporter) {
        this.ledger = ledger;
        this.reporter = reporter;
    }

    /** Puts one behind what is there, and returns where each lies. */
    Map<TopicPartition, Long> send() {
        byte[] key = KEY.getBytes(StandardCharsets.UTF_8);
        Map<TopicPartition, Long> places = new HashMap<>();
        for (int partition = 0; partition < INTAKE.partitions(); partition++) {
            RecordMetadata place = reporter.sendBytes(INTAKE, partition, key, null);
            places.put(new TopicPartition(place.topic(), place.partition()), place.offset());
        }
        return places;
    }

    /** Whether all of them are committed. */
    boolean committed(Map<TopicPartition, Long> places) {
        Map<TopicPartition, OffsetAndMetadata> committed = ledger.offsets().committed(Service.APPEALS);
        return places.entrySet().stream().allMatch(place -> {
            OffsetAndMetadata offset = committed.get(place.getKey());
            return offset != null && offset.offset() > place.getValue();
        });
    }
}
