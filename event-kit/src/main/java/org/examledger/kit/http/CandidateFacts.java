package org.examledger.kit.http;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.StreamsNotStartedException;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.examledger.kit.recovery.TaskProgress;
import org.examledger.kit.store.Fact;
import org.examledger.kit.store.FactStore;
import org.examledger.kit.store.StoreNames;
import org.examledger.kit.store.WaitingFact;
import org.examledger.kit.store.WaitingStore;
import org.examledger.kit.wire.WireDecoder;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/** The stores of this process, as HTTP reads them. Nothing is answered from a state that is not whole. */
public final class CandidateFacts {
    private final StreamsBuilderFactoryBean streams;
    private final TaskProgress progress;
    private final WireDecoder decoder;

    public CandidateFacts(StreamsBuilderFactoryBean streams, TaskProgress progress, WireDecoder decoder) {
        this.streams = streams;
        this.progress = progress;
        this.decoder = decoder;
    }

    /**
     * The accepted facts of a candidate; empty for an unknown one.
     *
     * @throws InvalidStateStoreException while the state is being restored
     */
    public List<Fact> of(String candidateId) {
        return FactStore.of(store(StoreNames.FACTS), candidateId, decoder);
    }

    /** All facts of this process that wait for their referent. */
    public List<WaitingFact> waiting() {
        return WaitingStore.all(store(StoreNames.WAITING));
    }

    private ReadOnlyKeyValueStore<Bytes, byte[]> store(String name) {
        KafkaStreams running = Optional.ofNullable(streams.getKafkaStreams())
                .orElseThrow(() -> new StreamsNotStartedException("the service has not started yet"));
        if (!progress.allLive()) {
            throw new InvalidStateStoreException("the state is being rebuilt");
        }
        return running.store(StoreQueryParameters.fromNameAndType(name, QueryableStoreTypes.keyValueStore()));
    }
}
