package org.examledger.kit.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.examledger.schemas.Topic;

/**
 * Creates the topics that are missing, and checks those that are there. It never changes a topic: the number of
 * partitions decides where everything about a candidate lies.
 */
public final class TopicProvisioning {
    private TopicProvisioning() {}

    /**
     * Makes sure that these topics exist with as many partitions as the contract asks for.
     *
     * @param partitions how many each candidate topic has
     * @param replicationFactor of topics that are created; -1 for the broker's default
     * @throws IllegalStateException when a topic exists with another number of partitions
     */
    public static void ensure(Admin admin, Collection<Topic> topics, int partitions, short replicationFactor) {
        List<NewTopic> missing = new ArrayList<>();
        Set<String> existing = names(admin);
        for (Topic topic : topics) {
            if (!existing.contains(topic.name())) {
                missing.add(new NewTopic(
                                topic.name(),
                                Optional.of(topic.partitions(partitions)),
                                replicationFactor < 0 ? Optional.empty() : Optional.of(replicationFactor))
                        .configs(topic.config()));
            }
        }
        create(admin, missing);
        check(admin, topics, partitions);
    }

    private static Set<String> names(Admin admin) {
        return await(() -> new HashSet<>(admin.listTopics().names().get()));
    }

    private static void create(Admin admin, List<NewTopic> missing) {
        admin.createTopics(missing).values().forEach((name, created) -> {
            try {
                await(created::get);
            } catch (TopicExistsException another) {
                // another service of this ledger was faster
            }
        });
    }

    private static void check(Admin admin, Collection<Topic> topics, int partitions) {
        List<String> names = topics.stream().map(Topic::name).toList();
        Map<String, TopicDescription> descriptions = describe(admin, names);
        for (Topic topic : topics) {
            TopicDescription description = descriptions.get(topic.name());
            int expected = topic.partitions(partitions);
            if (description != null && description.partitions().size() != expected) {
                throw new IllegalStateException("topic " + topic.name() + " has "
                        + description.partitions().size() + " partitions where " + expected
                        + " are expected; set examledger.partitions to what all candidate topics have");
            }
        }
    }

    private static Map<String, TopicDescription> describe(Admin admin, List<String> names) {
        try {
            return await(() -> admin.describeTopics(names).allTopicNames().get());
        } catch (UnknownTopicOrPartitionException notEverywhereYet) {
            // a topic that was created a moment ago has the right number of partitions
            return Map.of();
        }
    }

    private interface Call<T> {
        T get() throws InterruptedException, ExecutionException;
    }

    private static <T> T await(Call<T> call) {
        try {
            return call.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while asking Kafka for its topics", interrupted);
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("Kafka did not answer about its topics", fault.getCause());
        }
    }
}
