package org.examledger.kit.conclusion;

import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.examledger.kit.wire.WireEncoder;
import org.examledger.schemas.Topic;
import org.jspecify.annotations.Nullable;

/** Encodes records, gives them their headers, and hands them to the outbox. */
public final class Publisher {
    private final WireEncoder encoder;
    private final CloudEventHeaders headers;
    private final Outbox outbox;

    public Publisher(WireEncoder encoder, CloudEventHeaders headers, Outbox outbox) {
        this.encoder = encoder;
        this.headers = headers;
        this.outbox = outbox;
    }

    /** Publishes a record, and returns its value in Confluent wire format. */
    public byte[] publish(Topic topic, byte @Nullable [] key, SpecificRecord record, @Nullable String traceparent) {
        byte[] value = encoder.encode(topic.name(), record);
        outbox.publish(topic.name(), key, value, headers.of(record, traceparent));
        return value;
    }

    /** Publishes the bytes of a record as they came. */
    public void passOn(Topic topic, byte[] key, Fact fact) {
        outbox.publish(topic.name(), key, fact.value(), headers.of(fact.record(), fact.traceparent()));
    }

    /** Publishes bytes that need be no record, with headers of their own. */
    public void publishBytes(Topic topic, byte @Nullable [] key, byte @Nullable [] value, Headers itsHeaders) {
        outbox.publish(topic.name(), key, value, itsHeaders);
    }

    /**
     * Publishes the bytes of a fact for another task, or for all.
     *
     * @param partition or {@link Outbox#EVERY_PARTITION}
     */
    public void relay(Topic topic, int partition, byte[] key, byte[] value, Headers itsHeaders) {
        outbox.publishTo(partition, topic.name(), key, value, itsHeaders);
    }

    /** Publishes that nothing stands under a key of a compacted topic. */
    public void publishTombstone(Topic topic, byte[] key) {
        outbox.publish(topic.name(), key, null, new RecordHeaders());
    }

    /**
     * A record with the bytes that it came in.
     *
     * @param traceparent null when it came without a trace context
     */
    public record Fact(
            SpecificRecord record, byte[] value, @Nullable String traceparent) {}
}
