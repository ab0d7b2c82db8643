package org.examledger.kit.spring;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import org.examledger.kit.clock.LedgerClock;
import org.examledger.kit.http.CandidateFacts;
import org.examledger.kit.http.IntakeController;
import org.examledger.kit.http.JsonToRecord;
import org.examledger.kit.http.OtherInstances;
import org.examledger.kit.http.ProblemAdvice;
import org.examledger.kit.http.RequestedTime;
import org.examledger.kit.http.WaitingController;
import org.examledger.kit.http.WholeService;
import org.examledger.kit.identity.EventIds;
import org.examledger.kit.recovery.TaskProgress;
import org.examledger.kit.stream.ServiceDefinition;
import org.examledger.kit.wire.WireDecoder;
import org.examledger.kit.wire.WireEncoder;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.ProducerListener;

/** What HTTP needs: the reader of reports, the producer, the stores. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemAdvice.class, WaitingController.class, IntakeController.class})
class HttpConfiguration {

    @Bean
    JsonToRecord jsonToRecord() {
        return new JsonToRecord(EventIds.random());
    }

    @Bean
    RequestedTime requestedTime(LedgerClock clock) {
        return new RequestedTime(clock);
    }

    @Bean
    CandidateFacts candidateFacts(
            StreamsBuilderFactoryBean streams,
            LedgerProperties properties,
            TaskProgress progress,
            WireDecoder decoder) {
        return new CandidateFacts(
                streams, HostInfo.buildFromEndpoint(properties.advertisedAddress()), progress, decoder);
    }

    @Bean
    OtherInstances otherInstances() {
        return new OtherInstances();
    }

    @Bean
    WholeService wholeService(CandidateFacts facts, OtherInstances others) {
        return new WholeService(facts, others);
    }

    @Bean
    KafkaTemplate<String, Object> reportsTemplate(KafkaProperties kafka, WireEncoder encoder) {
        KafkaTemplate<String, Object> template = new KafkaTemplate<>(new DefaultKafkaProducerFactory<>(
                kafka.buildProducerProperties(), new StringSerializer(), encoder.asSerializer()));
        // The caller is told what went wrong; the default listener would log it with the report's key and content.
        template.setProducerListener(new ProducerListener<>() {});
        return template;
    }

    @Bean
    MeterBinder waitingFacts(CandidateFacts facts, ServiceDefinition service) {
        return meters -> Gauge.builder("examledger.waiting", facts, HttpConfiguration::count)
                .description("accepted facts whose referent is not known yet")
                .tag("service", service.name())
                .register(meters);
    }

    @Bean
    MeterBinder time(TaskProgress progress, ServiceDefinition service) {
        return meters -> {
            if (service.conclude().watchesTime()) {
                Gauge.builder("examledger.time", progress, HttpConfiguration::seconds)
                        .description("up to when deadlines were looked at in every task, in seconds since the epoch")
                        .tag("service", service.name())
                        .register(meters);
            }
        };
    }

    private static double seconds(TaskProgress progress) {
        return progress.time().map(time -> time.toEpochMilli() / 1000.0).orElse(Double.NaN);
    }

    private static double count(CandidateFacts facts) {
        try {
            return facts.waiting().size();
        } catch (InvalidStateStoreException notNow) {
            return Double.NaN;
        }
    }
}
