package org.examledger.system.harness.surroundings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.examledger.quickstart.ports.Ports;
import org.examledger.schemas.SchemaRegistration;

/**
 * The ledger of docker-compose.yml, with docker-compose.test.yml beside it, on free ports. Its images take the jars from
 * {@code target/}. What is stopped loses its container: only what lies in volumes is there when it starts again.
 */
final class Compose implements Surroundings {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String KAFKA = "kafka";
    private static final String REGISTRY = "registry";
    private static final List<String> SERVICES =
            List.of("attempts-service", "eligibility-service", "sanctions-service", "appeals-service");

    private final Map<String, Integer> ports = new HashMap<>();
    private final ComposeCommand compose;

    Compose(Path directory) {
        Map<String, String> environment = new HashMap<>(Map.of("EXAMLEDGER_PREBUILT", "yes"));
        List<String> reached = new ArrayList<>(List.of(KAFKA, REGISTRY));
        reached.addAll(SERVICES);
        for (String name : reached) {
            int port = Ports.free();
            ports.put(name, port);
            String variable = name.replace("-service", "").toUpperCase(Locale.ROOT);
            environment.put("EXAMLEDGER_" + variable + "_PORT", Integer.toString(port));
        }
        this.compose = new ComposeCommand("examledger-test-" + portOf(KAFKA), environment, directory);
    }

    @Override
    public void start() {
        compose.run("up", "--detach", "--build");
        SERVICES.forEach(this::awaitHealthy);
    }

    private int portOf(String name) {
        return Objects.requireNonNull(ports.get(name));
    }

    @Override
    public OptionalInt port(String service) {
        return OptionalInt.of(portOf(service));
    }

    @Override
    public RunningService start(String service, Supplier<RunningService> inThisProcess) {
        up(service);
        return () -> remove(service);
    }

    private void up(String name) {
        compose.run("up", "--detach", "--no-deps", name);
        awaitHealthy(name);
    }

    private void remove(String name) {
        compose.run("rm", "--stop", "--force", "-v", name);
    }

    /** As the image's, or the compose file's, own health check says. */
    private void awaitHealthy(String name) {
        Awaitility.await(name + " is healthy")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> compose.health(name).equals("healthy"));
    }

    @Override
    public Broker broker() {
        return new Broker() {
            @Override
            public void start() {
                up(KAFKA);
            }

            @Override
            public void stop() {
                remove(KAFKA);
            }

            @Override
            public String bootstrapServers() {
                return "localhost:" + portOf(KAFKA);
            }
        };
    }

    @Override
    public Registry registry() {
        return new Registry() {
            @Override
            public void start() {
                up(REGISTRY);
                new SchemaRegistration(confluentApi()).awaitRegistry(PATIENCE);
            }

            @Override
            public void stop() {
                remove(REGISTRY);
            }

            @Override
            public int port() {
                return portOf(REGISTRY);
            }
        };
    }

    @Override
    public void close() {
        compose.keepLogs();
        compose.run("down", "--volumes", "--timeout", "30");
    }
}
