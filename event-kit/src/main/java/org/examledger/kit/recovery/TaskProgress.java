package org.examledger.kit.recovery;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** How far each task of this process is, for the readiness check and for operators. Thread-safe. */
public final class TaskProgress {

    /** The stages of a task after it was assigned. */
    public enum Stage {
        /** Reading back what the service once said. */
        READING_BACK,
        /** Reading the inputs up to the ends noted at start. */
        CATCHING_UP,
        /** Publishing what the conclusions differ in from what was said. */
        SETTLING,
        /** At work. */
        LIVE
    }

    private final Map<String, Stage> stages = new ConcurrentHashMap<>();
    private final Map<String, Instant> times = new ConcurrentHashMap<>();

    /** Notes the stage of a task. */
    public void note(String task, Stage stage) {
        stages.put(task, stage);
    }

    /** The task went elsewhere. */
    public void forget(String task) {
        stages.remove(task);
        times.remove(task);
    }

    /** Everything that the time up to then changes in a task has been said. */
    public void came(String task, Instant now) {
        times.put(task, now);
    }

    /** Facts came in since then whose time is past already, and has yet to have its effects in a task. */
    public void pending(String task) {
        times.remove(task);
    }

    /**
     * Up to when time has had its effects in every task of this process; empty before it had any, while facts that came
     * too late for their time wait for its effects, and in a service that does not watch time.
     */
    public Optional<Instant> time() {
        return times.keySet().containsAll(stages.keySet())
                ? times.values().stream().min(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Whether all tasks that this process has are at work. */
    public boolean allLive() {
        return stages.values().stream().allMatch(stage -> stage == Stage.LIVE);
    }

    /** The stages by task. */
    public Map<String, Stage> stages() {
        return Map.copyOf(stages);
    }
}
