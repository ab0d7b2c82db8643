package org.examledger.policies.planted;

import org.apache.kafka.common.TopicPartition;

/** A violation on purpose. */
public record UsesKafka(TopicPartition partition) {}
