package org.examledger.quickstart;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.examledger.quickstart.console.Progress;
import org.examledger.quickstart.ledger.Ledger;
import org.examledger.quickstart.ledger.StateDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a command: whatever ends it, the end of the work, a fault or Ctrl-C, everything is stopped first. */
final class Session {

    private static final int INTERRUPTED = 130;

    private final StateDirectory directory;
    private final boolean temporary;
    private final Progress progress;

    /** @param temporary whether the directory is removed at the end, unless something failed */
    Session(StateDirectory directory, boolean temporary, Progress progress) {
        this.directory = directory;
        this.temporary = temporary;
        this.progress = progress;
    }

    /** The file that everything is logged to. */
    Path log() {
        return directory.path().resolve("logs/examledger.log");
    }

    /** When this JVM was started, as {@link System#nanoTime()} would have said it. */
    static long startedAt() {
        long uptime = ManagementFactory.getRuntimeMXBean().getUptime();
        return System.nanoTime() - uptime * 1_000_000;
    }

    /**
     * Runs the work with a ledger that is closed afterwards.
     *
     * @param work gives back what is to be done when everything is closed
     */
    int run(Ledger ledger, Callable<Runnable> work) {
        var over = new AtomicBoolean();
        var hook = new Thread(() -> interrupted(ledger, over), "stop-everything");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            Runnable last = work.call();
            ledger.close();
            last.run();
            end(ledger, over);
            return 0;
        } catch (UserMistake mistake) {
            end(ledger, over);
            throw mistake;
        } catch (Exception fault) {
            if (stopping(hook)) {
                return INTERRUPTED;
            }
            Logger log = LoggerFactory.getLogger(Session.class);
            log.error("The command failed.", fault);
            over.set(true);
            ledger.close();
            throw new UserMistake("%s The whole story is in %s.".formatted(sentence(fault), log().toAbsolutePath()));
        }
    }

    private void interrupted(Ledger ledger, AtomicBoolean over) {
        if (!over.get()) {
            progress.say("stopping");
            end(ledger, over);
            progress.say("everything stopped");
        }
    }

    private void end(Ledger ledger, AtomicBoolean over) {
        ledger.close();
        if (over.compareAndSet(false, true) && temporary) {
            directory.remove();
        }
    }

    /** Whether the JVM is going down: then the hook does the rest. */
    private static boolean stopping(Thread hook) {
        try {
            return !Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException goingDown) {
            return true;
        }
    }

    /** The first line of the innermost cause that says anything. */
    private static String sentence(Throwable fault) {
        String said = fault.getClass().getSimpleName();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (message != null && !message.isBlank()) {
                said = message.lines().findFirst().orElse(said).strip();
            }
        }
        return said.endsWith(".") ? said : said + ".";
    }
}
