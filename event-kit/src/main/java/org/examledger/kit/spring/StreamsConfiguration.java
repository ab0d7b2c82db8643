package org.examledger.kit.spring;

import java.time.Duration;
import org.apache.kafka.streams.Topology;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.kit.stream.ServiceTopology;
import org.examledger.kit.stream.StreamEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.EnableKafkaStreams;
import org.springframework.kafka.config.KafkaStreamsInfrastructureCustomizer;
import org.springframework.kafka.config.StreamsBuilderFactoryBeanConfigurer;

/** Kafka Streams through spring-kafka: the service's topology, restarts of failed threads, a close that leaves the group. */
@Configuration(proxyBeanMethods = false)
@EnableKafkaStreams
class StreamsConfiguration {
    private static final int CLOSE_SECONDS = (int) Duration.ofSeconds(30).toSeconds();

    @Bean
    StreamsBuilderFactoryBeanConfigurer serviceTopology(ServiceDefinition service, StreamEnvironment environment) {
        return streams -> {
            streams.setInfrastructureCustomizer(new KafkaStreamsInfrastructureCustomizer() {
                @Override
                public void configureTopology(Topology topology) {
                    ServiceTopology.describe(topology, service, environment);
                }
            });
            streams.setStreamsUncaughtExceptionHandler(new ThreadReplacement());
            streams.setLeaveGroupOnClose(true);
            streams.setCloseTimeout(CLOSE_SECONDS);
        };
    }
}
