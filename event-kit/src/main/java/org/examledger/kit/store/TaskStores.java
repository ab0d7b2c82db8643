package org.examledger.kit.store;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;

/** The four stores of one task. */
public record TaskStores(
        KeyValueStore<Bytes, byte[]> facts, AnnouncedStore announced, WaitingStore waiting, RecoveryStore recovery) {

    /** The stores of a task by their names. */
    public static TaskStores of(ProcessorContext<?, ?> context) {
        return new TaskStores(
                context.getStateStore(StoreNames.FACTS),
                new AnnouncedStore(context.getStateStore(StoreNames.ANNOUNCED)),
                new WaitingStore(context.getStateStore(StoreNames.WAITING)),
                new RecoveryStore(context.getStateStore(StoreNames.RECOVERY)));
    }
}
