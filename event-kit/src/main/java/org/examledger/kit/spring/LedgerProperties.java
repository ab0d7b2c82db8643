package org.examledger.kit.spring;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator sets; the defaults stand in {@code event-kit.yml}.
 *
 * @param registryUrl base address of the registry's Confluent-compatible API
 * @param stateDirectory where the stores lie; may be deleted at any time
 * @param partitions of each candidate topic; never changes
 * @param replicationFactor of topics that are created; -1 for the broker's default
 * @param advertisedAddress host and port under which other instances of the service reach this one's HTTP
 * @param startPatience how long a start waits for Kafka and the registry
 * @param clock which clock is now
 */
@ConfigurationProperties("examledger")
public record LedgerProperties(
        URI registryUrl,
        Path stateDirectory,
        int partitions,
        short replicationFactor,
        String advertisedAddress,
        Duration startPatience,
        ClockProperties clock) {

    /** @param controllable for tests and demonstrations: now is what topic exam.clock.v1 says */
    public record ClockProperties(boolean controllable) {}
}
