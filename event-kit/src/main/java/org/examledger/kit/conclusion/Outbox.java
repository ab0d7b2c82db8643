package org.examledger.kit.conclusion;

import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Where a service's records leave, in the transaction of the input that they follow from. */
@FunctionalInterface
public interface Outbox {

    /**
     * Publishes a record on the partition of the task.
     *
     * @param key null only where the intake record had none
     * @param value null for a tombstone, or for a rejected null
     */
    void publish(String topic, byte @Nullable [] key, byte @Nullable [] value, Headers headers);
}
