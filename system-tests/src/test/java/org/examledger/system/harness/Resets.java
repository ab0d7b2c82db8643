package org.examledger.system.harness;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.awaitility.Awaitility;

/** An application reset, as Kafka's own tool does it: internal topics deleted, offsets gone. */
final class Resets {
    private Resets() {}

    static void forget(Admin admin, String application) {
        List<String> internal = get(admin.listTopics().names()).stream()
                .filter(topic -> topic.startsWith(application + "-"))
                .toList();
        delete(admin, internal);
        try {
            get(admin.deleteConsumerGroups(Set.of(application)).all());
        } catch (GroupIdNotFoundException neverRan) {
            // there is nothing to forget
        }
    }

    /** Deletes topics, and waits until they are gone. */
    static void delete(Admin admin, List<String> topics) {
        get(admin.deleteTopics(topics).all());
        Awaitility.await("topics are gone")
                .atMost(Duration.ofSeconds(20))
                .until(() -> get(admin.listTopics().names()).stream().noneMatch(topics::contains));
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof GroupIdNotFoundException neverRan) {
                throw neverRan;
            }
            throw new IllegalStateException(fault.getCause());
        }
    }
}
