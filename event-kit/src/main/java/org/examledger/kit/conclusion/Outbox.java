package org.examledger.kit.conclusion;

import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Where a service's records leave, in the transaction of the input that they follow from. */
public interface Outbox {
    /** In place of a partition: a copy onto each of them. */
    int EVERY_PARTITION = -1;

    /**
     * Publishes a record on the partition of the task.
     *
     * @param key null only where the intake record had none
     * @param value null for a tombstone, or for a rejected null
     */
    void publish(String topic, byte @Nullable [] key, byte @Nullable [] value, Headers headers);

    /**
     * Publishes a record for another task, or for all.
     *
     * @param partition or {@link #EVERY_PARTITION}
     */
    void publishTo(int partition, String topic, byte[] key, byte[] value, Headers headers);
}
