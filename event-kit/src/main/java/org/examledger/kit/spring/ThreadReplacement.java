package org.examledger.kit.spring;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Replaces a failed stream thread. A fault that comes back at once each time is no accident: the client then shuts down,
 * the process reports itself as not alive, and whoever runs it sees why.
 */
final class ThreadReplacement implements StreamsUncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ThreadReplacement.class);
    private static final int MOST_FAILURES = 10;
    private static final long WITHIN_NANOS = Duration.ofMinutes(5).toNanos();

    private final Deque<Long> failures = new ArrayDeque<>();

    @Override
    public synchronized StreamThreadExceptionResponse handle(Throwable fault) {
        long now = System.nanoTime();
        failures.addLast(now);
        failures.removeIf(failure -> now - failure > WITHIN_NANOS);
        boolean givesUp = failures.size() > MOST_FAILURES;
        LOG.error(
                "stream thread failed; failures in 5 minutes: {}; {}",
                failures.size(),
                givesUp ? "giving up" : "replaced",
                fault);
        return givesUp ? StreamThreadExceptionResponse.SHUTDOWN_CLIENT : StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
