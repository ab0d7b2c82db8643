package org.examledger.quickstart.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {

    @TempDir
    Path directory;

    @Test
    void given_a_transaction_when_the_broker_is_started_again_then_its_records_are_still_there() throws Exception {
        EmbeddedBroker broker = EmbeddedBroker.onFreePort(directory);
        long start = System.nanoTime();
        broker.start();
        System.out.printf(
                "broker up in %d ms%n",
                Duration.ofNanos(System.nanoTime() - start).toMillis());
        try (broker) {
            publish(broker, "sitting");
            broker.stop();
            broker.start();
            assertThat(read(broker)).isEqualTo("sitting");
        }
    }

    private static void publish(EmbeddedBroker broker, String value) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic("facts", 1, (short) 1)))
                    .all()
                    .get();
        }
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker.bootstrapServers(), "transactional.id", "writer");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            producer.send(new ProducerRecord<>("facts", "candidate", value));
            producer.commitTransaction();
        }
    }

    private static String read(EmbeddedBroker broker) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(),
                "isolation.level", "read_committed",
                "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(new TopicPartition("facts", 0)));
            return consumer.poll(Duration.ofSeconds(20)).iterator().next().value();
        }
    }
}
