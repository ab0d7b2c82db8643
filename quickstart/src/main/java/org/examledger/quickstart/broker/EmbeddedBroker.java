package org.examledger.quickstart.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;
import org.examledger.quickstart.ports.Ports;
import org.jspecify.annotations.Nullable;

/**
 * One Kafka broker in this JVM that is its own controller (KRaft). Its data live in a directory: a broker that is
 * started on the directory of an earlier one goes on where that one stopped.
 */
public final class EmbeddedBroker implements AutoCloseable {

    /** One machine, one broker: the cluster's id need not differ between directories. */
    private static final String CLUSTER_ID = "ZXhhbS1sZWRnZXItMDE2Yw";

    private final Path directory;
    private final int port;
    private @Nullable KafkaRaftServer server;

    private EmbeddedBroker(Path directory, int port) {
        this.directory = directory;
        this.port = port;
    }

    /** A broker, not started yet, that listens on a port of localhost. */
    public static EmbeddedBroker on(Path directory, int port) {
        return new EmbeddedBroker(directory, port);
    }

    /** The same on a port that is free now, and stays the broker's when it is stopped and started again. */
    public static EmbeddedBroker onFreePort(Path directory) {
        return new EmbeddedBroker(directory, Ports.free());
    }

    /**
     * Starts the broker and returns once it takes requests; formats its directory the first time. A broker that runs
     * already is left alone.
     *
     * @throws UncheckedIOException if the directory cannot be written
     */
    public synchronized EmbeddedBroker start() {
        if (server != null) {
            return this;
        }
        Properties settings = BrokerSettings.of(directory, port, Ports.free());
        format(settings);
        var started = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server = started;
        started.startup();
        return this;
    }

    /** Stops the broker in good order; its data stay. A broker that does not run is left alone. */
    public synchronized void stop() {
        KafkaRaftServer running = server;
        server = null;
        if (running != null) {
            running.shutdown();
            running.awaitShutdown();
        }
    }

    /** The same as {@link #stop()}. */
    @Override
    public void close() {
        stop();
    }

    /** The port of localhost that clients connect to. */
    public int port() {
        return port;
    }

    /** What clients take as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    private void format(Properties settings) {
        try {
            Files.createDirectories(directory);
            new Formatter()
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .setNodeId(BrokerSettings.NODE_ID)
                    .setClusterId(CLUSTER_ID)
                    .setDirectories(List.of(directory.toString()))
                    .setMetadataLogDirectory(directory.toString())
                    .setControllerListenerName(BrokerSettings.CONTROLLER_LISTENER)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .setIgnoreFormatted(true)
                    .run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    "The broker's directory %s cannot be written.".formatted(directory), unwritable);
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception fault) {
            throw new IllegalStateException(
                    "The broker's directory %s cannot be formatted from %s.".formatted(directory, settings), fault);
        }
    }
}
