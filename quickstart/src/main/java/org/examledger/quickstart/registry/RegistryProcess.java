package org.examledger.quickstart.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.examledger.quickstart.ports.Ports;
import org.examledger.schemas.RegistrationException;
import org.examledger.schemas.SchemaRegistration;
import org.jspecify.annotations.Nullable;

/**
 * The schema registry as a child process on a port of localhost. It can be stopped and started again on the same port,
 * and ends when this JVM ends, however that happens.
 */
public final class RegistryProcess implements AutoCloseable {

    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final int port;
    private final RegistryStore store;
    private final Path log;
    private @Nullable Process process;

    private RegistryProcess(int port, RegistryStore store, Path log) {
        this.port = port;
        this.store = store;
        this.log = log;
    }

    /**
     * A registry, not started yet.
     *
     * @param log the file that its output is added to
     */
    public static RegistryProcess on(int port, RegistryStore store, Path log) {
        return new RegistryProcess(port, store, log);
    }

    /** The same on a port that is free now, and stays the registry's when it is stopped and started again. */
    public static RegistryProcess onFreePort(RegistryStore store, Path log) {
        return new RegistryProcess(Ports.free(), store, log);
    }

    /**
     * Starts the process and returns once the registry answers. A registry that runs already is left alone.
     *
     * @throws IllegalStateException if it ends or does not answer within a minute; the message names the log
     * @throws UncheckedIOException if the process cannot be started
     */
    public synchronized RegistryProcess start() {
        if (process == null) {
            Process started = launch();
            process = started;
            try {
                awaitAnswer(started);
            } catch (RuntimeException failed) {
                stop();
                throw failed;
            }
        }
        return this;
    }

    /** Ends the process and waits for its end. A registry that does not run is left alone. */
    public synchronized void stop() {
        Process running = process;
        process = null;
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** The same as {@link #stop()}. */
    @Override
    public void close() {
        stop();
    }

    /** The base of its Confluent-compatible API, without a slash at the end. */
    public URI confluentApi() {
        return URI.create("http://localhost:" + port + "/apis/ccompat/v7");
    }

    /** The port of localhost that it answers on. */
    public int port() {
        return port;
    }

    /** The process, to look at; null while it does not run. */
    public synchronized @Nullable ProcessHandle handle() {
        return process == null ? null : process.toHandle();
    }

    private Process launch() {
        try {
            if (store instanceof RegistryStore.OnDisk files) {
                Files.createDirectories(files.directory());
            }
            Files.createDirectories(log.toAbsolutePath().getParent());
            // Standard input stays a pipe from here: RegistryMain takes its end for the end of this JVM.
            return new ProcessBuilder(RegistryCommand.line(RegistryHome.find(), port, store))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException("The registry's process cannot be started.", failed);
        }
    }

    private void awaitAnswer(Process started) {
        var registration = new SchemaRegistration(confluentApi());
        long deadline = System.nanoTime() + START_PATIENCE.toNanos();
        while (true) {
            try {
                registration.awaitRegistry(Duration.ZERO);
                return;
            } catch (RegistrationException notYet) {
                if (!started.isAlive()) {
                    throw new IllegalStateException("The registry ended with code %d while it started: see %s."
                            .formatted(started.exitValue(), log));
                }
                if (System.nanoTime() >= deadline) {
                    throw new IllegalStateException(
                            "The registry does not answer on port %d after %d s: see %s."
                                    .formatted(port, START_PATIENCE.toSeconds(), log),
                            notYet);
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the registry started.", interrupted);
        }
    }
}
