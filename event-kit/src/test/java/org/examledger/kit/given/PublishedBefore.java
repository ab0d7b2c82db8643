package org.examledger.kit.given;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.examledger.kit.recovery.PublishedLog;
import org.jspecify.annotations.Nullable;

/**
 * The topics of a service as they look from outside when its task starts: what it published before, and whether its
 * inputs have been read up to the ends noted then.
 */
public final class PublishedBefore implements PublishedLog, PublishedLog.Opener {
    private final List<ConsumerRecord<byte[], byte[]>> own = new ArrayList<>();
    private int read;
    private boolean withheld;
    private boolean inputsRead = true;
    private boolean progressCommitted;
    private boolean closed;

    /** A service that never published anything. */
    public PublishedBefore() {}

    /** Adds a record that the service published in an earlier life. */
    public PublishedBefore and(String topic, String key, byte @Nullable [] value) {
        own.add(new ConsumerRecord<>(topic, 0, own.size(), key.getBytes(StandardCharsets.UTF_8), value));
        return this;
    }

    /** Kafka does not hand the service's own records over for now. */
    public void withhold(boolean withholds) {
        withheld = withholds;
    }

    /** Whether the inputs have been read up to the ends noted at start. */
    public void inputsRead(boolean areRead) {
        inputsRead = areRead;
    }

    /** Whether the group has committed offsets. */
    public void progressCommitted(boolean isCommitted) {
        progressCommitted = isCommitted;
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public PublishedLog open(int partition, List<String> inputs, List<String> ownTopics) {
        return this;
    }

    @Override
    public List<ConsumerRecord<byte[], byte[]>> next() {
        if (withheld || read == own.size()) {
            return List.of();
        }
        return List.of(own.get(read++)); // one at a time: the most steps that there can be
    }

    @Override
    public boolean ownRecordsRead() {
        return !withheld && read == own.size();
    }

    @Override
    public boolean inputsRead() {
        return inputsRead;
    }

    @Override
    public void noteInputEnds() {
        // whether they are read is up to the test
    }

    @Override
    public boolean progressCommitted() {
        return progressCommitted;
    }

    @Override
    public void close() {
        closed = true;
    }
}
