package org.examledger.kit.relay;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.examledger.kit.record.SubjectKind;
import org.examledger.kit.store.FactStore;
import org.examledger.kit.store.OffsetStore;
import org.examledger.kit.store.StoredFact;
import org.examledger.kit.store.SubjectName;
import org.examledger.kit.store.TaskStores;
import org.examledger.schemas.Topic;

/**
 * Takes the facts of a shared topic, and copies each onto every partition of the relay topic, this one included: a copy that
 * came back is here, so it was made. Until the task has caught up after a loss, nothing is copied: the copies made before
 * the loss are still coming back.
 */
public final class SharingDesk {
    private final Topic topic;
    private final Relay relay;
    private final TaskStores stores;
    private final OffsetStore offsets;
    private final BooleanSupplier caughtUp;

    private boolean backlog = true;
    private long drainedTo;

    /**
     * Opens a desk.
     *
     * @param topic whose facts it takes
     * @param offsets what is kept of this topic alone
     * @param caughtUp whether all inputs have been read up to the ends noted at start
     */
    public SharingDesk(Topic topic, Relay relay, TaskStores stores, OffsetStore offsets, BooleanSupplier caughtUp) {
        this.topic = topic;
        this.relay = relay;
        this.stores = stores;
        this.offsets = offsets;
        this.caughtUp = caughtUp;
    }

    /** The topic whose facts it takes. */
    public Topic topic() {
        return topic;
    }

    /** Takes a fact, now or later; once only, also where someone set the offsets back and left the state. */
    public void receive(byte[] key, StoredFact fact) {
        if (fact.offset() <= offsets.taken()) {
            return;
        }
        offsets.taken(fact.offset());
        if (backlog || !caughtUp.getAsBoolean()) {
            byte[] bytes = fact.toBytes();
            offsets.putOff(
                    fact.offset(),
                    ByteBuffer.allocate(Integer.BYTES + key.length + bytes.length)
                            .putInt(key.length)
                            .put(key)
                            .put(bytes)
                            .array());
            drainedTo = backlog ? Math.min(drainedTo, fact.offset()) : fact.offset();
            backlog = true;
        } else {
            share(new String(key, StandardCharsets.UTF_8), fact);
        }
    }

    /** Copies the facts that were put off, as long as there is time. */
    public void drain(BooleanSupplier timeLeft) {
        if (backlog && caughtUp.getAsBoolean()) {
            offsets.drain(drainedTo, bytes -> timeLeft.getAsBoolean() && share(bytes))
                    .ifPresentOrElse(next -> drainedTo = next, () -> backlog = false);
        }
    }

    /** Whether facts are put off. */
    public boolean hasBacklog() {
        return backlog;
    }

    private boolean share(byte[] putOff) {
        ByteBuffer buffer = ByteBuffer.wrap(putOff);
        byte[] key = new byte[buffer.getInt()];
        buffer.get(key);
        byte[] fact = new byte[buffer.remaining()];
        buffer.get(fact);
        share(new String(key, StandardCharsets.UTF_8), StoredFact.fromBytes(fact));
        return true;
    }

    private void share(String subject, StoredFact fact) {
        String name = SubjectName.of(SubjectKind.of(topic), subject);
        if (FactStore.get(stores.facts(), name, fact.place()).isEmpty()) {
            relay.everywhere(subject, fact);
        }
    }
}
