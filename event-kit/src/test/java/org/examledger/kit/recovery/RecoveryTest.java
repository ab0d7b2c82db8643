package org.examledger.kit.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.examledger.kit.given.MapStore;
import org.examledger.kit.given.PublishedBefore;
import org.examledger.kit.recovery.TaskProgress.Stage;
import org.examledger.kit.store.RecoveryStore;
import org.examledger.kit.store.RecoveryStore.Phase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contract, meaning 11. */
class RecoveryTest {
    private final RecoveryStore store = new RecoveryStore(new MapStore());
    private final PublishedBefore log = new PublishedBefore();
    private final Task task = new Task();
    private final TaskProgress progress = new TaskProgress();
    private final Recovery recovery = new Recovery("0_0", store, log, task, progress);

    @Test
    @DisplayName("With its state a task is at work at once, and ready when its inputs are read")
    void withState() {
        store.phase(Phase.LIVE);
        log.inputsRead(false);
        log.and("exam.attempts.v1", "grace", new byte[] {1});
        recovery.start();

        assertThat(recovery.live()).isTrue();
        assertThat(recovery.readBack()).isTrue();
        assertThat(recovery.caughtUp()).isTrue();
        recovery.advance(() -> true);
        assertThat(task.remembered).isEmpty();
        assertThat(task.settlings).isPositive();
        assertThat(progress.allLive()).isFalse();

        log.inputsRead(true);
        recovery.advance(() -> true);
        assertThat(progress.allLive()).isTrue();
        assertThat(log.isClosed()).isTrue();
    }

    @Test
    @DisplayName("Without state and without a past a task goes to work after one look")
    void firstStart() {
        recovery.start();
        assertThat(store.phase()).contains(Phase.REBUILDING);
        assertThat(recovery.live()).isFalse();

        recovery.advance(() -> true);

        assertThat(recovery.live()).isTrue();
        assertThat(store.phase()).contains(Phase.LIVE);
        assertThat(progress.stages()).isEqualTo(Map.of("0_0", Stage.LIVE));
    }

    @Test
    @DisplayName("Offsets without the state that they stand for refuse to start, and the way out is said")
    void offsetsWithoutState() {
        log.progressCommitted(true);

        assertThatThrownBy(recovery::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("0_0")
                .hasMessageContaining("reset the application's offsets to 0");
    }

    @Test
    @DisplayName("Nothing is said before what was said is read back")
    void readsBackFirst() {
        log.and("exam.attempts.v1", "grace", new byte[] {1}).and("exam.attempts.v1", "ada", new byte[] {2});
        log.withhold(true);
        recovery.start();

        recovery.advance(times(3));
        assertThat(recovery.readBack()).isFalse();
        assertThat(task.drains + task.settlings).isZero();
        assertThat(progress.stages()).isEqualTo(Map.of("0_0", Stage.READING_BACK));

        log.withhold(false);
        recovery.advance(() -> true);
        assertThat(task.remembered).containsExactly("grace", "ada");
        assertThat(recovery.live()).isTrue();
    }

    @Test
    @DisplayName("Nothing is said before the inputs are read up to the ends noted at start")
    void readsInputsFirst() {
        log.inputsRead(false);
        recovery.start();

        recovery.advance(() -> true);
        assertThat(recovery.caughtUp()).isFalse();
        assertThat(task.settlings).isZero();
        assertThat(progress.stages()).isEqualTo(Map.of("0_0", Stage.CATCHING_UP));

        log.inputsRead(true);
        recovery.advance(() -> true);
        assertThat(recovery.caughtUp()).isTrue();
        assertThat(recovery.live()).isTrue();
    }

    @Test
    @DisplayName("Nothing is concluded from inputs of which some are still put off")
    void drainsBeforeItSettles() {
        task.drained = false;
        recovery.start();

        recovery.advance(() -> true);
        assertThat(task.settlings).isZero();
        assertThat(recovery.live()).isFalse();

        task.drained = true;
        recovery.advance(() -> true);
        assertThat(recovery.live()).isTrue();
    }

    @Test
    @DisplayName("A task goes to work when every difference is said, not before")
    void settlesBeforeItIsLive() {
        task.settled = false;
        recovery.start();

        recovery.advance(() -> true);
        assertThat(recovery.live()).isFalse();
        assertThat(progress.stages()).isEqualTo(Map.of("0_0", Stage.SETTLING));

        task.settled = true;
        recovery.advance(() -> true);
        assertThat(recovery.live()).isTrue();
    }

    @Test
    @DisplayName("What cannot be taken back now, with the registry away, is taken back later, in order and once")
    void remembersLater() {
        log.and("exam.attempts.v1", "grace", new byte[] {1}).and("exam.attempts.v1", "ada", new byte[] {2});
        task.remembers = false;
        recovery.start();
        recovery.advance(() -> true);
        recovery.advance(() -> true);
        assertThat(recovery.readBack()).isFalse();

        task.remembers = true;
        recovery.advance(() -> true);

        assertThat(task.remembered).containsExactly("grace", "ada");
        assertThat(recovery.live()).isTrue();
    }

    @Test
    @DisplayName("A task that goes elsewhere is forgotten")
    void close() {
        recovery.start();
        recovery.close();

        assertThat(progress.stages()).isEmpty();
        assertThat(log.isClosed()).isTrue();
    }

    private static BooleanSupplier times(int times) {
        int[] left = {times};
        return () -> left[0]-- > 0;
    }

    private static final class Task implements Recovery.Participant {
        private final List<String> remembered = new ArrayList<>();
        private boolean remembers = true;
        private boolean drained = true;
        private boolean settled = true;
        private int drains;
        private int settlings;

        @Override
        public boolean remember(ConsumerRecord<byte[], byte[]> published) {
            return remembers && remembered.add(new String(published.key(), StandardCharsets.UTF_8));
        }

        @Override
        public boolean drained(BooleanSupplier timeLeft) {
            drains++;
            return drained;
        }

        @Override
        public boolean settled(BooleanSupplier timeLeft) {
            settlings++;
            return settled;
        }
    }
}
