package org.examledger.kit.relay;

import org.apache.kafka.common.header.Headers;
import org.examledger.kit.store.FactStore;
import org.examledger.kit.store.StoredFact;
import org.examledger.kit.store.TaskStores;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The receiving side of a task: stores the copies that come in through the relay topic, each once. */
public final class ArrivalDesk {
    private static final Logger LOG = LoggerFactory.getLogger(ArrivalDesk.class);

    private final TaskStores stores;
    private final Listener listener;

    public ArrivalDesk(TaskStores stores, Listener listener) {
        this.stores = stores;
        this.listener = listener;
    }

    /** The rest of the task. */
    @FunctionalInterface
    public interface Listener {
        /** A copy that was not known yet was stored as a fact of a subject, given as the stores call it. */
        void arrived(String subject, StoredFact fact);
    }

    /** Takes a record of the relay topic. */
    public void receive(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        Copy.read(key, value, headers)
                .ifPresentOrElse(
                        this::keep,
                        () -> LOG.warn(
                                "a record in the relay topic is no copy: another program wrote it; passed over"));
    }

    private void keep(Copy copy) {
        String subject = copy.subjectName();
        String place = copy.fact().place();
        if (FactStore.get(stores.facts(), subject, place).isEmpty()) {
            FactStore.put(stores.facts(), subject, place, copy.fact());
            listener.arrived(subject, copy.fact());
        }
    }
}
