package org.examledger.kit.health;

import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/** Alive unless Kafka Streams gave up: then only a restart helps. */
public final class StreamsLiveness implements HealthIndicator {
    private final StreamsBuilderFactoryBean streams;

    public StreamsLiveness(StreamsBuilderFactoryBean streams) {
        this.streams = streams;
    }

    @Override
    public Health health() {
        KafkaStreams running = streams.getKafkaStreams();
        boolean gaveUp = running != null && running.state() == KafkaStreams.State.ERROR;
        return (gaveUp ? Health.down() : Health.up()).build();
    }
}
