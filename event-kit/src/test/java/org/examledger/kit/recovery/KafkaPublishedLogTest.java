package org.examledger.kit.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KafkaPublishedLogTest {
    private static final TopicPartition INPUT = new TopicPartition("input", 2);
    private static final TopicPartition OWN = new TopicPartition("own", 2);

    private final Map<TopicPartition, OffsetAndMetadata> committed = new HashMap<>();
    // The mock tells offsets of assigned partitions only; a consumer tells those of its group.
    private final MockConsumer<byte[], byte[]> kafka = new MockConsumer<>("earliest") {
        @Override
        public Map<TopicPartition, OffsetAndMetadata> committed(Set<TopicPartition> partitions) {
            Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
            partitions.forEach(partition -> offsets.put(partition, committed.get(partition)));
            return offsets;
        }
    };

    @Test
    @DisplayName("The service's own records are read from the first to the end noted at the opening")
    void readsOwnRecords() {
        ends(0, 3);
        KafkaPublishedLog log = open();
        own(0);
        own(2); // offset 1 is a control record

        assertThat(log.ownRecordsRead()).isFalse();
        List<Long> offsets = new ArrayList<>();
        while (!log.ownRecordsRead()) {
            log.next().forEach(record -> offsets.add(record.offset()));
        }

        assertThat(offsets).containsExactly(0L, 2L);
    }

    @Test
    @DisplayName("Control records at the end are passed over: positions are compared, not records")
    void controlRecordsAtTheEnd() {
        ends(0, 5);
        KafkaPublishedLog log = open();
        own(0);
        log.next();
        assertThat(log.ownRecordsRead()).isFalse();

        kafka.seek(OWN, 5); // what a consumer does at a control record

        assertThat(log.ownRecordsRead()).isTrue();
    }

    @Test
    @DisplayName("Inputs are read when the group has committed up to the last record, whatever control records follow")
    void inputsRead() {
        ends(4, 0);
        kafka.schedulePollTask(() -> kafka.addRecord(new ConsumerRecord<>("input", 2, 1, null, new byte[0])));
        kafka.schedulePollTask(() -> kafka.seek(INPUT, 4));
        KafkaPublishedLog log = open();

        assertThat(log.inputsRead()).isFalse();
        assertThat(log.progressCommitted()).isFalse();

        committed(1);
        assertThat(log.progressCommitted()).isTrue();
        assertThat(log.inputsRead()).isFalse();

        committed(2);
        assertThat(log.inputsRead()).isTrue();
    }

    @Test
    @DisplayName("Ends that are noted anew take in what has come since")
    void inputEndsNotedAnew() {
        ends(0, 0);
        KafkaPublishedLog log = open();
        assertThat(log.inputsRead()).isTrue();

        ends(2, 0);
        kafka.schedulePollTask(() -> kafka.addRecord(new ConsumerRecord<>("input", 2, 1, null, new byte[0])));
        log.noteInputEnds();
        assertThat(log.inputsRead()).isFalse();

        committed(2);
        assertThat(log.inputsRead()).isTrue();
    }

    @Test
    @DisplayName("Own records are awaited up to what was written, also where it is not committed visibly yet")
    void ownRecordsAsWritten() {
        ends(0, 1);
        MockConsumer<byte[], byte[]> written = new MockConsumer<>("earliest");
        written.updateEndOffsets(Map.of(OWN, 2L));
        KafkaPublishedLog log = new KafkaPublishedLog(kafka, written, 2, List.of("input"), List.of("own"));
        own(0);
        log.next();
        assertThat(log.ownRecordsRead()).isFalse();

        own(1);
        log.next();
        assertThat(log.ownRecordsRead()).isTrue();
    }

    @Test
    @DisplayName("An input without records is read")
    void emptyInput() {
        ends(0, 0);

        assertThat(open().inputsRead()).isTrue();
    }

    @Test
    @DisplayName("An input that holds nothing but control records is read")
    void nothingButControlRecords() {
        ends(3, 0);
        kafka.schedulePollTask(() -> kafka.seek(INPUT, 3));

        assertThat(open().inputsRead()).isTrue();
    }

    @Test
    @DisplayName("Closed twice is closed")
    void closes() {
        ends(0, 0);
        KafkaPublishedLog log = open();

        log.close();
        log.close();

        assertThat(kafka.closed()).isTrue();
    }

    private KafkaPublishedLog open() {
        return new KafkaPublishedLog(kafka, kafka, 2, List.of("input"), List.of("own"));
    }

    private void ends(long input, long own) {
        kafka.updateBeginningOffsets(Map.of(INPUT, 0L, OWN, 0L));
        kafka.updateEndOffsets(Map.of(INPUT, input, OWN, own));
    }

    private void own(long offset) {
        kafka.addRecord(new ConsumerRecord<>("own", 2, offset, null, new byte[0]));
    }

    private void committed(long offset) {
        committed.put(INPUT, new OffsetAndMetadata(offset));
    }
}
