package org.examledger.kit.http;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.StreamsMetadata;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.StreamsNotStartedException;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.kit.conclusion.SharedFacts;
import org.examledger.kit.conclusion.StoredSharedFacts;
import org.examledger.kit.record.SubjectKind;
import org.examledger.kit.recovery.TaskProgress;
import org.examledger.kit.store.AnnouncedStore;
import org.examledger.kit.store.DueStore;
import org.examledger.kit.store.Fact;
import org.examledger.kit.store.FactStore;
import org.examledger.kit.store.StoreNames;
import org.examledger.kit.store.SubjectName;
import org.examledger.kit.store.WaitingFact;
import org.examledger.kit.store.WaitingStore;
import org.examledger.kit.wire.WireDecoder;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/**
 * The stores of this process, as HTTP reads them. Nothing is answered from a state that is not whole, and nothing about a
 * candidate whose partition another instance holds: there, no facts would look like no history.
 */
public final class CandidateFacts {
    private final StreamsBuilderFactoryBean streams;
    private final HostInfo here;
    private final TaskProgress progress;
    private final WireDecoder decoder;

    /** @param here this instance's address, as other instances know it */
    public CandidateFacts(
            StreamsBuilderFactoryBean streams, HostInfo here, TaskProgress progress, WireDecoder decoder) {
        this.streams = streams;
        this.here = here;
        this.progress = progress;
        this.decoder = decoder;
    }

    /**
     * The accepted facts of a candidate; empty for an unknown one.
     *
     * @throws InvalidStateStoreException while the state is being restored
     * @throws HeldElsewhereException when another instance holds the candidate's partition
     */
    public List<Fact> of(String candidateId) {
        return facts(SubjectKind.CANDIDATE, candidateId);
    }

    /**
     * The accepted facts about a centre, in a service that takes them in; empty for an unknown one.
     *
     * @throws InvalidStateStoreException while the state is being restored
     * @throws HeldElsewhereException when another instance holds the centre's partition
     */
    public List<Fact> ofCenter(String centerId) {
        return facts(SubjectKind.CENTER, centerId);
    }

    private List<Fact> facts(SubjectKind kind, String id) {
        return FactStore.of(store(StoreNames.FACTS, id), SubjectName.of(kind, id), decoder);
    }

    /**
     * What the service has said about a candidate.
     *
     * @throws InvalidStateStoreException while the state is being restored
     * @throws HeldElsewhereException when another instance holds the candidate's partition
     */
    public SaidBefore said(String candidateId) {
        return said(SubjectKind.CANDIDATE, candidateId);
    }

    /**
     * What the service has said about a centre.
     *
     * @throws InvalidStateStoreException while the state is being restored
     * @throws HeldElsewhereException when another instance holds the centre's partition
     */
    public SaidBefore saidOfCenter(String centerId) {
        return said(SubjectKind.CENTER, centerId);
    }

    private SaidBefore said(SubjectKind kind, String id) {
        return new SaidBefore(AnnouncedStore.of(store(StoreNames.ANNOUNCED, id), SubjectName.of(kind, id)), decoder);
    }

    /**
     * What is known beside a candidate about subjects that many depend on, such as centres; only of a service that shares
     * such facts.
     *
     * @throws InvalidStateStoreException while the state is being restored
     * @throws HeldElsewhereException when another instance holds the candidate's partition
     */
    public SharedFacts sharedBeside(String candidateId) {
        return new StoredSharedFacts(
                store(StoreNames.FACTS, candidateId), store(StoreNames.SHARED, candidateId), decoder, asked -> {});
    }

    /** The candidates of this instance about whom the service has said anything. */
    public List<String> candidates() {
        return candidates(AnnouncedStore.subjects(all(StoreNames.ANNOUNCED)));
    }

    /** The candidates of this instance whose turn comes before an instant; only of a service that watches time. */
    public List<String> dueBefore(Instant end) {
        return candidates(DueStore.before(all(StoreNames.DUE), end));
    }

    private static List<String> candidates(List<String> subjects) {
        return subjects.stream()
                .filter(subject -> SubjectName.kind(subject) == SubjectKind.CANDIDATE)
                .map(SubjectName::id)
                .toList();
    }

    private ReadOnlyKeyValueStore<Bytes, byte[]> store(String name, String id) {
        KafkaStreams running = running();
        KeyQueryMetadata place = running.queryMetadataForKey(
                name,
                id,
                (topic, key, value, partitions) -> Optional.of(
                        Set.of(Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions)));
        if (place == null || place.equals(KeyQueryMetadata.NOT_AVAILABLE)) {
            throw new InvalidStateStoreException("the partitions are being assigned");
        }
        if (!place.activeHost().equals(here)) {
            throw new HeldElsewhereException(place.activeHost());
        }
        StoreQueryParameters<ReadOnlyKeyValueStore<Bytes, byte[]>> store =
                StoreQueryParameters.fromNameAndType(name, QueryableStoreTypes.<Bytes, byte[]>keyValueStore());
        return running.store(store.withPartition(place.partition()));
    }

    private ReadOnlyKeyValueStore<Bytes, byte[]> all(String name) {
        return running()
                .store(StoreQueryParameters.fromNameAndType(name, QueryableStoreTypes.<Bytes, byte[]>keyValueStore()));
    }

    /** All facts that this instance holds and that wait for their referent. */
    public List<WaitingFact> waiting() {
        return WaitingStore.all(all(StoreNames.WAITING));
    }

    /** The other instances of this service that hold something. */
    List<HostInfo> others() {
        return running().metadataForAllStreamsClients().stream()
                .filter(client -> !client.topicPartitions().isEmpty())
                .map(StreamsMetadata::hostInfo)
                .filter(host -> !host.equals(here))
                .toList();
    }

    private KafkaStreams running() {
        KafkaStreams running = Optional.ofNullable(streams.getKafkaStreams())
                .orElseThrow(() -> new StreamsNotStartedException("the service has not started yet"));
        if (!progress.allLive()) {
            throw new InvalidStateStoreException("the state is being rebuilt");
        }
        return running;
    }
}
