package org.examledger.quickstart.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What has been started, to be closed in reverse order. Closing may come from another thread, also while starting. */
final class Lifetime implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lifetime.class);

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean closed;

    /**
     * Takes charge of something that is about to start, or has just started.
     *
     * @throws IllegalStateException if everything has been closed meanwhile; what was handed in is closed too
     */
    <T extends AutoCloseable> T keep(T item) {
        synchronized (started) {
            if (!closed) {
                started.push(item);
                return item;
            }
        }
        close(item);
        throw new IllegalStateException("Stopped while it was starting.");
    }

    /** Closes everything, the last started first; what cannot be closed is logged and does not stop the rest. */
    @Override
    public void close() {
        synchronized (started) {
            closed = true;
        }
        // One at a time, and again by a second caller: nobody returns before all is closed.
        synchronized (this) {
            while (true) {
                AutoCloseable last;
                synchronized (started) {
                    last = started.poll();
                }
                if (last == null) {
                    return;
                }
                close(last);
            }
        }
    }

    private static void close(AutoCloseable item) {
        try {
            item.close();
        } catch (Exception fault) {
            LOG.warn("{} could not be closed", item, fault);
        }
    }
}
