package org.examledger.kit.recovery;

import java.util.ArrayDeque;
import java.util.Queue;
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
        /** Takes back a record that this service once published; false when that cannot be done now. */
        boolean remember(ConsumerRecord<byte[], byte[]> published);

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
    private final Queue<ConsumerRecord<byte[], byte[]>> published = new ArrayDeque<>();
    private boolean live;
    private boolean caughtUp;
    private boolean readBack;
    private boolean whole;
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

    /** Whether what the service once said has been read back. */
    public boolean readBack() {
        return readBack;
    }

    /**
     * Whether all inputs have been read up to the ends noted at start, so that something new may be said: also an answer
     * to a report that has none yet.
     */
    public boolean caughtUp() {
        return live || caughtUp;
    }

    /** Whether the task has caught up with all that there was when it started, and said what followed from it. */
    public boolean atWork() {
        return atWork;
    }

    /** Does a part of what is left. */
    public void advance(BooleanSupplier timeLeft) {
        if (!readBack && !readBack(timeLeft)) {
            return;
        }
        if (!caughtUp) {
            caughtUp = log.inputsRead();
            progress.note(task, caughtUp ? Stage.SETTLING : Stage.CATCHING_UP);
        }
        boolean drained = participant.drained(timeLeft);
        whole = whole || live || (caughtUp && drained);
        if (whole && participant.settled(timeLeft) && drained && caughtUp && !atWork) {
            goToWork();
        }
    }

    private boolean readBack(BooleanSupplier timeLeft) {
        while (!readBack && timeLeft.getAsBoolean()) {
            if (published.isEmpty()) {
                published.addAll(log.next());
            }
            while (!published.isEmpty()) {
                if (!participant.remember(published.element())) {
                    return false;
                }
                published.remove();
            }
            readBack = log.ownRecordsRead();
        }
        return readBack;
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
