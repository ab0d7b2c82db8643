package org.examledger.kit.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.MockAdminClient;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.TimeoutException;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TopicProvisioningTest {
    private final MockAdminClient kafka = MockAdminClient.create().numBrokers(1).build();

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    @DisplayName("Missing topics are created with the partitions that all candidate topics have, the clock with one")
    void createsMissing() throws InterruptedException, ExecutionException {
        TopicProvisioning.ensure(kafka, Topics.all(), 12, (short) 1);

        Map<String, TopicDescription> topics =
                kafka.describeTopics(names()).allTopicNames().get();
        Topics.all()
                .forEach(topic -> assertThat(topics.get(topic.name()).partitions())
                        .as(topic.name())
                        .hasSize(topic.equals(Topics.CLOCK) ? 1 : 12));
    }

    @Test
    @DisplayName("A second time nothing changes")
    void secondTime() {
        TopicProvisioning.ensure(kafka, Topics.all(), 6, (short) 1);
        TopicProvisioning.ensure(kafka, Topics.all(), 6, (short) 1);
    }

    @Test
    @DisplayName("A topic with another number of partitions is named, with both figures and the property to set")
    void otherPartitions() {
        kafka.createTopics(List.of(new NewTopic(Topics.ATTEMPTS.name(), 4, (short) 1)));

        assertThatThrownBy(() -> TopicProvisioning.ensure(kafka, Topics.all(), 6, (short) 1))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("exam.attempts.v1")
                .hasMessageContaining("4 partitions")
                .hasMessageContaining("6")
                .hasMessageContaining("examledger.partitions");
    }

    @Test
    @DisplayName("A broker that does not answer is a timeout, so that the start tries again")
    void brokerAway() {
        kafka.timeoutNextRequest(1);

        assertThatThrownBy(() -> TopicProvisioning.ensure(kafka, Topics.all(), 6, (short) 1))
                .isInstanceOf(TimeoutException.class);
    }

    private static List<String> names() {
        return Topics.all().stream().map(topic -> topic.name()).toList();
    }
}
