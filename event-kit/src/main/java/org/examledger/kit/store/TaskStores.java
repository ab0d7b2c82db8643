package org.examledger.kit.store;

import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The stores of one task.
 *
 * @param due only of a service that watches time
 * @param shared only of a service that shares facts
 */
public record TaskStores(
        KeyValueStore<Bytes, byte[]> facts,
        AnnouncedStore announced,
        WaitingStore waiting,
        RecoveryStore recovery,
        Optional<DueStore> due,
        Optional<SharedStore> shared) {

    /**
     * The stores of a task.
     *
     * @param names of those that it has
     */
    public static TaskStores of(ProcessorContext<?, ?> context, List<String> names) {
        Optional<DueStore> due = names.contains(StoreNames.DUE)
                ? Optional.of(new DueStore(context.getStateStore(StoreNames.DUE)))
                : Optional.empty();
        Optional<SharedStore> shared = names.contains(StoreNames.SHARED)
                ? Optional.of(new SharedStore(context.getStateStore(StoreNames.SHARED)))
                : Optional.empty();
        return new TaskStores(
                context.getStateStore(StoreNames.FACTS),
                new AnnouncedStore(context.getStateStore(StoreNames.ANNOUNCED)),
                new WaitingStore(context.getStateStore(StoreNames.WAITING)),
                new RecoveryStore(context.getStateStore(StoreNames.RECOVERY)),
                due,
                shared);
    }
}
