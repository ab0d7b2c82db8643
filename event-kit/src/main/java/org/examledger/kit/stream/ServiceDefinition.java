package org.examledger.kit.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examledger.kit.conclusion.Conclude;
import org.examledger.kit.conclusion.Publisher;
import org.examledger.kit.intake.Intake;
import org.examledger.kit.intake.IntakeDesk;
import org.examledger.kit.record.SubjectKind;
import org.examledger.kit.store.StoreNames;
import org.examledger.kit.store.TaskStores;
import org.examledger.schemas.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What a service is made of: its table of contents.
 *
 * @param name application id, consumer group and prefix of its changelogs
 * @param intakes where reports come in; the first stays the first: its state lies apart from that of the others
 * @param facts topics of other services, read as facts
 * @param shared topics about subjects that many depend on, such as centres: their records are copied onto every partition
 * @param relay where this service copies facts for its own tasks; null for one that copies none
 * @param publishes topics that this service alone writes
 * @param conclude what follows from the facts
 */
public record ServiceDefinition(
        String name,
        List<Intake> intakes,
        List<Topic> facts,
        List<Topic> shared,
        @Nullable Topic relay,
        List<Topic> publishes,
        Conclude conclude) {

    public ServiceDefinition {
        if (!shared.isEmpty() && relay == null) {
            throw new IllegalArgumentException(name + " shares facts and names no relay topic to copy them to");
        }
    }

    /** A service that copies nothing. */
    public ServiceDefinition(
            String name, List<Intake> intakes, List<Topic> facts, List<Topic> publishes, Conclude conclude) {
        this(name, intakes, facts, List.of(), null, publishes, conclude);
    }

    /** All topics that the service reads. */
    public List<Topic> inputs() {
        return Stream.of(intakeTopics(), facts.stream(), shared.stream(), Stream.ofNullable(relay))
                .flatMap(topics -> topics)
                .toList();
    }

    /** The topics that say what the service once said: its conclusions, and its answers to reports. */
    public List<Topic> ownRecords() {
        return Stream.concat(publishes.stream(), intakeTopics().map(Topic::answers))
                .toList();
    }

    /** All topics that the service writes. */
    public List<Topic> outputs() {
        return Stream.of(ownRecords().stream(), intakeTopics().map(Topic::rejected), Stream.ofNullable(relay))
                .flatMap(topics -> topics)
                .toList();
    }

    private Stream<Topic> intakeTopics() {
        return intakes.stream().map(Intake::topic);
    }

    /** The names of its stores. */
    public List<String> stores() {
        List<String> stores = new ArrayList<>(StoreNames.ALL);
        if (conclude.watchesTime()) {
            stores.add(StoreNames.DUE);
        }
        if (!shared.isEmpty()) {
            stores.add(StoreNames.SHARED);
        }
        return List.copyOf(stores);
    }

    /** Whether facts about subjects of this kind come in only for others that depend on them. */
    boolean shares(SubjectKind kind) {
        return shared.stream().anyMatch(topic -> SubjectKind.of(topic) == kind);
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
                    stores.recovery()
                            .offsets(desks.isEmpty() ? "" : intake.topic().name()),
                    listener,
                    environment.meters()));
        }
        return desks;
    }

    /** All topics that have to be there, each once. */
    public List<Topic> topics() {
        return Stream.concat(inputs().stream(), outputs().stream()).distinct().toList();
    }
}
