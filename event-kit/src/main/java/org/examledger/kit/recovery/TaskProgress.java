package org.examledger.kit.recovery;

import java.util.Map;
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

    /** Notes the stage of a task. */
    public void note(String task, Stage stage) {
        stages.put(task, stage);
    }

    /** The task went elsewhere. */
    public void forget(String task) {
        stages.remove(task);
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
