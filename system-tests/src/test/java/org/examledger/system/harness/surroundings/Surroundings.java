package org.examledger.system.harness.surroundings;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * What a ledger stands on, and where its services run. The system property {@code examledger.surroundings} chooses:
 * {@code embedded}, the default; {@code containers}, broker and registry by Testcontainers; {@code compose}, everything
 * by the compose file.
 */
public interface Surroundings extends AutoCloseable {
    /** Names the surroundings. */
    String PROPERTY = "examledger.surroundings";

    /**
     * The surroundings that were chosen, not started yet.
     *
     * @param directory for their data and logs
     */
    static Surroundings chosen(Path directory) {
        return switch (name()) {
            case "embedded" -> new Embedded(directory);
            case "containers" -> new Containers();
            case "compose" -> new Compose(directory);
            default ->
                throw new IllegalArgumentException(PROPERTY + " is embedded, containers or compose, not " + name());
        };
    }

    /** Whether a ledger in them takes so much of a machine that all tests should share one. */
    static boolean areHeavy() {
        return name().equals("compose");
    }

    private static String name() {
        return System.getProperty(PROPERTY, "embedded");
    }

    /** A service at work. */
    interface RunningService {
        /** Ends it in good order. */
        void stop();
    }

    /** Starts broker and registry, for the first time or after both were stopped. */
    void start();

    Broker broker();

    Registry registry();

    /** The port of localhost that a service's first instance answers on, where the surroundings lay it down. */
    default OptionalInt port(String service) {
        return OptionalInt.empty();
    }

    /**
     * Starts a service.
     *
     * @param inThisProcess how, unless the surroundings have a way of their own
     */
    default RunningService start(String service, Supplier<RunningService> inThisProcess) {
        return inThisProcess.get();
    }

    /** Ends everything and deletes its data. */
    @Override
    void close();
}
