package org.examledger.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.awaitility.Awaitility;
import org.examledger.kit.topics.TopicProvisioning;
import org.examledger.quickstart.broker.EmbeddedBroker;
import org.examledger.quickstart.ports.Ports;
import org.examledger.quickstart.registry.RegistryProcess;
import org.examledger.quickstart.registry.RegistryStore;
import org.examledger.schemas.SchemaRegistration;
import org.examledger.schemas.Topics;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A ledger of its own: a real broker, a real registry, the services with the controllable clock. Services and registry
 * can be stopped and started in the middle, and their state taken from them.
 */
public final class Ledger implements AutoCloseable {
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);
    private static final int PARTITIONS = 6;

    private final Path directory;
    private final EmbeddedBroker broker;
    private final RegistryProcess registry;
    private final Map<Service, ConfigurableApplicationContext> running = new EnumMap<>(Service.class);
    private final Map<Service, Integer> ports = new EnumMap<>(Service.class);
    private final Admin admin;

    private Ledger(Path directory) {
        this.directory = directory;
        this.broker = EmbeddedBroker.onFreePort(directory.resolve("broker")).start();
        this.registry = RegistryProcess.onFreePort(
                        new RegistryStore.OnDisk(directory.resolve("registry")), directory.resolve("registry.log"))
                .start();
        new SchemaRegistration(registry.confluentApi()).register();
        this.admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
        TopicProvisioning.ensure(admin, Topics.all(), PARTITIONS, (short) 1);
        for (Service service : Service.values()) {
            ports.put(service, Ports.free());
        }
    }

    /** A ledger with all services running and ready. */
    public static Ledger start() {
        Ledger ledger = withoutServices();
        for (Service service : Service.values()) {
            ledger.start(service);
        }
        ledger.awaitReady();
        return ledger;
    }

    /** A ledger whose services have not been started yet. */
    public static Ledger withoutServices() {
        try {
            return new Ledger(Files.createTempDirectory("exam-ledger-test"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Starts a service with the controllable clock, and further arguments. */
    public void start(Service service, String... more) {
        List<String> arguments = new ArrayList<>(arguments(service));
        arguments.addAll(List.of(more));
        running.put(service, service.start(arguments.toArray(String[]::new)));
    }

    /** The arguments that a service is started with. */
    public List<String> arguments(Service service) {
        return List.of(
                "--server.port=" + ports.get(service),
                "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "--examledger.registry=http://localhost:" + registry.port(),
                "--examledger.state-directory=" + stateDirectory(service),
                "--examledger.clock.controllable=true",
                "--management.defaults.metrics.export.enabled=true",
                "--logging.level.root=WARN",
                "--logging.level.org.apache.kafka=ERROR");
    }

    /** Stops a service in good order. */
    public void stop(Service service) {
        ConfigurableApplicationContext context = running.remove(service);
        if (context != null) {
            context.close();
        }
    }

    /** Waits until every running service says that it is ready. */
    public void awaitReady() {
        running.keySet().forEach(this::awaitReady);
    }

    /** Waits until a service, in this process or another, says that it is ready. */
    public void awaitReady(Service service) {
        Http http = http(service);
        Awaitility.await(service.id() + " is ready")
                .atMost(START_PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(http::ready);
    }

    /** Deletes the state directory of a stopped service. */
    public void deleteState(Service service) {
        try {
            FileSystemUtils.deleteRecursively(stateDirectory(service));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Takes everything from a stopped service but its topics: state directory, changelogs and offsets. */
    public void reset(Service service) {
        deleteState(service);
        Resets.forget(admin, service.id());
    }

    /** The HTTP interface of a service. */
    public Http http(Service service) {
        return new Http(ports.get(service));
    }

    /** The schema registry, which may be stopped and started again. */
    public RegistryProcess registry() {
        return registry;
    }

    /** What clients take as bootstrap.servers. */
    public String bootstrapServers() {
        return broker.bootstrapServers();
    }

    /** An admin client of the broker. */
    public Admin admin() {
        return admin;
    }

    /** Where a service has its stores. */
    public Path stateDirectory(Service service) {
        return directory.resolve("state").resolve(service.id());
    }

    @Override
    public void close() {
        List.copyOf(running.keySet()).forEach(this::stop);
        admin.close();
        registry.close();
        broker.close();
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
