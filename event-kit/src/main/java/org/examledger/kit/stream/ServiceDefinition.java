package org.examledger.kit.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examledger.kit.conclusion.Conclude;
import org.examledger.kit.conclusion.Publisher;
import org.examledger.kit.intake.Intake;
import org.examledger.kit.intake.IntakeDesk;
import org.examledger.kit.store.StoreNames;
import org.examledger.kit.store.TaskStores;
import org.examledger.schemas.Topic;

/**
 * What a service is made of: its table of contents.
 *
 * @param name application id, consumer group and prefix of its changelogs
 * @param intakes where reports come in; the first stays the first: its state lies apart from that of the others
 * @param facts topics of other services, read as facts
 * @param publishes topics that this service alone writes
 * @param conclude what follows from the facts
 */
public record ServiceDefinition(
        String name,
        List<Intake> intakes,
        List<Topic> facts,
        List<Topic> publishes,
        Conclude conclude) {

    /** All topics that the service reads. */
    public List<Topic> inputs() {
        return Stream.concat(intakeTopics(), facts.stream()).toList();
    }

    /** The topics that say what the service once said: its conclusions, and its answers to reports. */
    public List<Topic> ownRecords() {
        return Stream.concat(publishes.stream(), intakeTopics().map(Topic::answers))
                .toList();
    }

    /** All topics that the service writes. */
    public List<Topic> outputs() {
        return Stream.concat(ownRecords().stream(), intakeTopics().map(Topic::rejected))
                .toList();
    }

    private Stream<Topic> intakeTopics() {
        return intakes.stream().map(Intake::topic);
    }

    /** The names of its stores. */
    public List<String> stores() {
        return conclude.watchesTime()
                ? Stream.concat(StoreNames.ALL.stream(), Stream.of(StoreNames.DUE))
                        .toList()
                : StoreNames.ALL;
    }

    /** The desks of a task, one an intake. */
    List<IntakeDesk> desks(
            StreamEnvironment environment, Publisher publisher, TaskStores stores, IntakeDesk.Listener listener) {
        List<IntakeDesk> desks = new ArrayList<>();
        for (Intake intake : intakes) {
            desks.add(new IntakeDesk(
                    intake,
                    environment.clock(),
                    environment.partitions().getAsInt(),
                    environment.decoder(),
                    publisher,
                    stores,
                    stores.recovery().offsets(desks.isEmpty() ? "" : intake.topic().name()),
                    listener,
                    environment.meters()));
        }
        return desks;
    }

    /** All topics that have to be there. */
    public List<Topic> topics() {
        List<Topic> topics = new ArrayList<>(inputs());
        topics.addAll(outputs());
        return List.copyOf(topics);
    }
}
