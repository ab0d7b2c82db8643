package org.examledger.kit.health;

import org.apache.kafka.streams.KafkaStreams;
import org.examledger.kit.recovery.TaskProgress;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/** Ready when every task of this process has its state whole and has caught up with its inputs as they were at start. */
public final class StreamsHealth implements HealthIndicator {
    private final StreamsBuilderFactoryBean streams;
    private final TaskProgress progress;

    public StreamsHealth(StreamsBuilderFactoryBean streams, TaskProgress progress) {
        this.streams = streams;
        this.progress = progress;
    }

    @Override
    public Health health() {
        KafkaStreams running = streams.getKafkaStreams();
        KafkaStreams.State state = running == null ? KafkaStreams.State.CREATED : running.state();
        boolean ready = state == KafkaStreams.State.RUNNING && progress.allLive();
        return (ready ? Health.up() : Health.outOfService())
                .withDetail("state", state)
                .withDetail("tasks", progress.stages())
                .build();
    }
}
