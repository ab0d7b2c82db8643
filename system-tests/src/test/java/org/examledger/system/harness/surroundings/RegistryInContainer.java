package org.examledger.system.harness.surroundings;

import java.time.Duration;
import org.examledger.quickstart.ports.Ports;
import org.examledger.schemas.SchemaRegistration;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/** The registry's official image. It keeps its schemas in files of its container, so that a stop does not lose them. */
final class RegistryInContainer implements Registry {
    private static final DockerImageName IMAGE = DockerImageName.parse("apicurio/apicurio-registry:3.3.3");
    private static final int PORT = 8080;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String QUICK_TO_START = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private final GenericContainer<?> container;
    private final FixedPort fixed;

    RegistryInContainer() {
        this.container = new GenericContainer<>(IMAGE)
                .withStartupTimeout(PATIENCE)
                .withEnv("JAVA_TOOL_OPTIONS", QUICK_TO_START)
                .withEnv("APICURIO_DATASOURCE_URL", "jdbc:h2:file:/tmp/registry;WRITE_DELAY=0");
        this.fixed = new FixedPort(container, PORT, Ports.free());
    }

    GenericContainer<?> container() {
        return container;
    }

    @Override
    public void start() {
        fixed.start();
        new SchemaRegistration(confluentApi()).awaitRegistry(PATIENCE);
    }

    @Override
    public void stop() {
        fixed.stop();
    }

    @Override
    public int port() {
        return fixed.port();
    }
}
