package org.examledger.system.architecture.planted.service.one.domain;

import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;
import org.examledger.attempts.AttemptStarted;
import org.springframework.context.ApplicationContext;

/** Breaks every rule of a domain on purpose: the architecture tests must see it. */
class ImpureRule {
    static int calls;

    ApplicationContext spring;
    TopicPartition kafka;
    AttemptStarted avro;

    Instant hiddenTime() {
        calls++;
        return Instant.now();
    }

    UUID hiddenChance() {
        return UUID.randomUUID();
    }
}
