package org.examledger.quickstart.console;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Tells what is going on, a line each, with the seconds since the start. Safe for several threads. */
public final class Progress {

    private final PrintStream out;
    private final long startedAt;

    /** @param startedAt the start, as {@link System#nanoTime()} gave it */
    public Progress(PrintStream out, long startedAt) {
        this.out = out;
        this.startedAt = startedAt;
    }

    /** Prints a line. */
    public synchronized void say(String format, Object... values) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), String.format(Locale.ROOT, format, values));
        out.flush();
    }

    /** Elapsed time since the start. */
    public Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    private double seconds() {
        return elapsed().toMillis() / 1000.0;
    }
}
