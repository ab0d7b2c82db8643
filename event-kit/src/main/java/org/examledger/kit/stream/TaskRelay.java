package org.examledger.kit.stream;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.examledger.kit.conclusion.Announcer;
import org.examledger.kit.conclusion.CloudEventHeaders;
import org.examledger.kit.conclusion.Publisher;
import org.examledger.kit.relay.ArrivalDesk;
import org.examledger.kit.relay.Relay;
import org.examledger.kit.relay.SharingDesk;
import org.examledger.kit.store.Fact;
import org.examledger.kit.store.FactStore;
import org.examledger.kit.store.SharedStore;
import org.examledger.kit.store.StoredFact;
import org.examledger.kit.store.SubjectName;
import org.examledger.kit.store.TaskStores;
import org.examledger.schemas.Topic;

/** What a task has to do with facts that cross partitions; nothing, in a service without a relay topic. */
final class TaskRelay {
    private final ServiceDefinition service;
    private final StreamEnvironment environment;
    private final TaskStores stores;
    private final Optional<Relay> relay;
    private final List<SharingDesk> sharing;
    private final ArrivalDesk arrivals;

    TaskRelay(
            ServiceDefinition service,
            StreamEnvironment environment,
            int partition,
            Publisher publisher,
            TaskStores stores,
            ServiceTask task) {
        this.service = service;
        this.environment = environment;
        this.stores = stores;
        this.relay = Optional.ofNullable(service.relay())
                .map(topic ->
                        new Relay(topic, partition, environment.partitions().getAsInt(), publisher));
        this.sharing = service.shared().stream()
                .map(topic -> new SharingDesk(
                        topic, relay.orElseThrow(), stores, stores.recovery().offsets(topic.name()), task::mayAnswer))
                .toList();
        this.arrivals = new ArrivalDesk(stores, task);
    }

    /** Where the announcer's copies go. */
    Optional<Announcer.Copies> copies() {
        return relay.map(sender -> sender::copy);
    }

    /** Whether records of this topic are for the relay. */
    boolean takes(String topic) {
        return isRelay(topic) || desk(topic).isPresent();
    }

    /** Takes a record of such a topic. */
    void receive(Record<byte[], byte[]> record, RecordMetadata source) {
        if (isRelay(source.topic())) {
            arrivals.receive(record.key(), record.value(), record.headers());
        } else if (record.key() != null && record.value() != null) {
            String traceparent = CloudEventHeaders.traceparent(record.headers());
            desk(source.topic())
                    .orElseThrow()
                    .receive(
                            record.key(),
                            new StoredFact(
                                    source.topic(), source.offset(), record.timestamp(), traceparent, record.value()));
        }
    }

    /** Copies what was put off, as long as there is time. */
    void drain(BooleanSupplier timeLeft) {
        sharing.forEach(desk -> desk.drain(timeLeft));
    }

    /** Whether facts that were read are still to be copied. */
    boolean hasBacklog() {
        return sharing.stream().anyMatch(SharingDesk::hasBacklog);
    }

    /** Whether a subject, given as the stores call it, is one that others depend on and nothing is concluded about. */
    boolean isShared(String subject) {
        return service.shares(SubjectName.kind(subject));
    }

    /**
     * Those whose conclusions the facts about a shared subject concern: its own dependents, and those of all subjects that
     * its facts speak of.
     *
     * @throws org.examledger.kit.wire.RegistryUnavailableException when a fact cannot be read now
     */
    Set<String> dependentsOf(String shared) {
        SharedStore index = stores.shared().orElseThrow();
        Set<String> dependents = new LinkedHashSet<>(index.dependents(shared));
        for (Fact fact : FactStore.of(stores.facts(), shared, environment.decoder())) {
            spokenOf(shared, fact).forEach(other -> dependents.addAll(index.dependents(other)));
        }
        return dependents;
    }

    /**
     * Notes of which other shared subjects a fact speaks: whoever is concluded about from now on, in whatever order, finds it
     * among theirs.
     *
     * @throws org.examledger.kit.wire.RegistryUnavailableException when it cannot be read now
     */
    void index(String shared, StoredFact fact) {
        spokenOf(shared, FactStore.decode(fact, environment.decoder()));
    }

    private List<String> spokenOf(String shared, Fact fact) {
        List<String> others = service.conclude().speaksOf(fact).stream()
                .map(id -> SubjectName.of(SubjectName.kind(shared), id))
                .filter(other -> !other.equals(shared))
                .toList();
        others.forEach(other -> stores.shared().orElseThrow().speaks(shared, other));
        return others;
    }

    private boolean isRelay(String topic) {
        Topic own = service.relay();
        return own != null && own.name().equals(topic);
    }

    private Optional<SharingDesk> desk(String topic) {
        return sharing.stream()
                .filter(desk -> desk.topic().name().equals(topic))
                .findFirst();
    }
}
