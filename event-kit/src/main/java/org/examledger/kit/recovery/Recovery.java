package org.examledger.kit.recovery;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.examledger.kit.recovery.TaskProgress.Stage;
import org.examledger.kit.store.RecoveryStore;
import org.examledger.kit.store.RecoveryStore.Phase;

/**
 * Brings a task to work (contract, meaning 11). With its state it goes on at once. Without, it reads back what the service
 * said and all inputs, up to the ends noted at start, before it says anything; then it publishes the difference.
 */
public final class Recovery {

    /** The task's parts that take part in a recovery. */
    public interface Participant {
        /** Takes back a record that this service once published. */
        void remember(ConsumerRecord<byte[], byte[]> published);

        /** Takes reports that were put off, as long as there is time; false while some remain. */
        boolean drained(BooleanSupplier timeLeft);

        /** Concludes about subjects that were put off, as long as there is time; false while some remain. */
        boolean settled(BooleanSupplier timeLeft);
    }

    private final String task;
    private final RecoveryStore store;
    private final PublishedLog log;
    private final Participant participant;
    private final TaskProgress progress;
    private boolean live;
    private boolean caughtUp;
    private boolean readBack;
    private boolean atWork;

    public Recovery(
            String task, RecoveryStore store, PublishedLog log, Participant participant, TaskProgress progress) {
        this.task = task;
        this.store = store;
        this.log = log;
        this.participant = participant;
        this.progress = progress;
    }

    /**
     * Looks at the state that was restored.
     *
     * @throws IllegalStateException when the consumer group has moved on but the state is gone with its changelog
     */
    public void start() {
        live = store.phase().filter(phase -> phase == Phase.LIVE).isPresent();
        if (store.phase().isEmpty()) {
            if (log.progressCommitted()) {
                throw new IllegalStateException(
                        "task " + task + " has committed offsets but no state: its changelog topics"
                                + " are gone; reset the application's offsets to 0 and start again");
            }
            store.phase(Phase.REBUILDING);
        }
        readBack = live;
        progress.note(task, readBack ? Stage.CATCHING_UP : Stage.READING_BACK);
    }

    /** Whether the state is whole, so that conclusions may be published as facts arrive. */
    public boolean live() {
        return live;
    }

    /** Whether what the service once said has been read back, so that reports may be answered. */
    public boolean readBack() {
        return readBack;
    }

    /** Does a part of what is left. */
    public void advance(BooleanSupplier timeLeft) {
        while (!readBack && timeLeft.getAsBoolean()) {
            List<ConsumerRecord<byte[], byte[]>> records = log.next();
            records.forEach(participant::remember);
            readBack = log.ownRecordsRead();
        }
        if (!readBack) {
            return;
        }
        boolean drained = participant.drained(timeLeft);
        if (!caughtUp) {
            caughtUp = drained && log.inputsRead();
            progress.note(task, caughtUp ? Stage.SETTLING : Stage.CATCHING_UP);
            if (!caughtUp && !live) {
                return;
            }
        }
        if (participant.settled(timeLeft) && drained && caughtUp && !atWork) {
            goToWork();
        }
    }

    private void goToWork() {
        atWork = true;
        if (!live) {
            live = true;
            store.phase(Phase.LIVE);
        }
        log.close(); // nothing more to look at from outside
        progress.note(task, Stage.LIVE);
    }

    /** The task is closed here. */
    public void close() {
        progress.forget(task);
        log.close();
    }
}
