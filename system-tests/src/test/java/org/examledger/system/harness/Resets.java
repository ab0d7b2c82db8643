package org.examledger.system.harness;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.awaitility.Awaitility;

/** An application reset, as Kafka's own tool does it: internal topics deleted, offsets gone. */
final class Resets {
    private Resets() {}

    static void forget(Admin admin, String application) {
        try {
            List<String> internal = admin.listTopics().names().get().stream()
                    .filter(topic -> topic.startsWith(application + "-"))
                    .toList();
            admin.deleteTopics(internal).all().get();
            Awaitility.await("internal topics are gone")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> admin.listTopics().names().get().stream().noneMatch(internal::contains));
            admin.deleteConsumerGroups(Set.of(application)).all().get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException fault) {
            if (!(fault.getCause() instanceof GroupIdNotFoundException)) {
                throw new IllegalStateException(fault.getCause());
            }
        }
    }
}
