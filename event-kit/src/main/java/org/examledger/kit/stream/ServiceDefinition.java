package org.examledger.kit.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examledger.kit.conclusion.Conclude;
import org.examledger.kit.conclusion.Publisher;
import org.examledger.kit.intake.IntakeDesk;
import org.examledger.kit.intake.IntakeRules;
import org.examledger.kit.store.StoreNames;
import org.examledger.kit.store.TaskStores;
import org.examledger.schemas.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What a service is made of: its table of contents.
 *
 * @param name application id, consumer group and prefix of its changelogs
 * @param intake where reports come in; null for a service without one
 * @param rules the service's own part of intake; null exactly when there is no intake
 * @param facts topics of other services, read as facts
 * @param publishes topics that this service alone writes
 * @param conclude what follows from the facts
 */
public record ServiceDefinition(
        String name,
        @Nullable Topic intake,
        @Nullable IntakeRules rules,
        List<Topic> facts,
        List<Topic> publishes,
        Conclude conclude) {

    /** All topics that the service reads. */
    public List<Topic> inputs() {
        return Stream.concat(Stream.ofNullable(intake), facts.stream()).toList();
    }

    /** The topics that say what the service once said: its conclusions, and its answers to reports. */
    public List<Topic> ownRecords() {
        return Stream.concat(publishes.stream(), Stream.ofNullable(intake).map(Topic::answers))
                .toList();
    }

    /** All topics that the service writes. */
    public List<Topic> outputs() {
        return Stream.concat(ownRecords().stream(), Stream.ofNullable(intake).map(Topic::rejected))
                .toList();
    }

    /** The names of its stores. */
    public List<String> stores() {
        return conclude.watchesTime()
                ? Stream.concat(StoreNames.ALL.stream(), Stream.of(StoreNames.DUE))
                        .toList()
                : StoreNames.ALL;
    }

    /** The desk of a task, where the service has an intake. */
    Optional<IntakeDesk> desk(
            StreamEnvironment environment, Publisher publisher, TaskStores stores, IntakeDesk.Listener listener) {
        if (intake == null || rules == null) {
            return Optional.empty();
        }
        return Optional.of(new IntakeDesk(
                intake,
                rules,
                environment.clock(),
                environment.partitions().getAsInt(),
                environment.decoder(),
                publisher,
                stores,
                listener,
                environment.meters()));
    }

    /** All topics that have to be there. */
    public List<Topic> topics() {
        List<Topic> topics = new ArrayList<>(inputs());
        topics.addAll(outputs());
        return List.copyOf(topics);
    }
}
