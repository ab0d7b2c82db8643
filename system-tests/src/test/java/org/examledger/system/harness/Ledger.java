package org.examledger.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.examledger.kit.topics.TopicProvisioning;
import org.examledger.quickstart.ledger.Together;
import org.examledger.quickstart.ports.Ports;
import org.examledger.quickstart.registry.Registration;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.surroundings.Broker;
import org.examledger.system.harness.surroundings.Registry;
import org.examledger.system.harness.surroundings.Surroundings;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.util.FileSystemUtils;

/**
 * A ledger of its own: a real broker, a real registry, the services with the controllable clock. Services and registry
 * can be stopped and started in the middle, and their state taken from them.
 */
public final class Ledger implements AutoCloseable {
    private static final int PARTITIONS = 6;

    private final Path directory;
    private final Surroundings surroundings;
    private final Broker broker;
    private final Registry registry;
    private final Map<Service, Instance> first = new EnumMap<>(Service.class);
    private final Map<Instance, Surroundings.RunningService> running = new ConcurrentHashMap<>();
    private final Map<Instance, ServiceProcess> processes = new ConcurrentHashMap<>();
    private final AtomicInteger starts = new AtomicInteger();
    private final Admin admin;

    private Ledger(Path directory, List<Service> services) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        this.directory = directory;
        this.surroundings = Surroundings.chosen(directory);
        this.broker = surroundings.broker();
        this.registry = surroundings.registry();
        surroundings.start();
        Registration.at(registry.confluentApi());
        this.admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
        TopicProvisioning.ensure(admin, Topics.all(), PARTITIONS, (short) 1);
        for (Service service : services) {
            first.put(service, instance(service, surroundings.port(service.id()).orElseGet(Ports::free)));
        }
    }

    /** A ledger with all services running and ready. */
    public static Ledger start() {
        return start(List.of(Service.values()));
    }

    /** A ledger that has only some of the services, running and ready. */
    public static Ledger start(List<Service> services) {
        try {
            Ledger ledger = new Ledger(Files.createTempDirectory("exam-ledger-test"), services);
            ledger.startAll();
            return ledger;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Starts every service that does not run in this process, and waits until all are ready. */
    public void startAll() {
        Together.run(first.values().stream()
                .filter(instance -> !running.containsKey(instance))
                .<Runnable>map(instance -> () -> start(instance))
                .toList());
        running.keySet().forEach(Instance::awaitReady);
    }

    /** Stops every service in this process, in good order. */
    public void stopAll() {
        Together.run(running.keySet().stream()
                .<Runnable>map(instance -> () -> stop(instance))
                .toList());
    }

    /** Stops everything in good order, and starts it again on what was kept. */
    public void restart() {
        stopAll();
        registry.stop();
        broker.stop();
        surroundings.start();
        startAll();
    }

    /** The services that it has, running or not. */
    Set<Service> services() {
        return first.keySet();
    }

    /** The first instance of a service. */
    public Instance instance(Service service) {
        return Objects.requireNonNull(first.get(service));
    }

    /** Another instance of a service, not started yet. */
    public Instance another(Service service) {
        return instance(service, Ports.free());
    }

    private Instance instance(Service service, int port) {
        return new Instance(service, port, directory.resolve("state").resolve(service.id() + "-" + port));
    }

    /** Starts an instance in this process, with the controllable clock. */
    public void start(Instance instance) {
        starts.incrementAndGet();
        running.put(
                instance,
                surroundings.start(
                        instance.service().id(),
                        () -> instance.service().start(arguments(instance).toArray(String[]::new))::close));
    }

    /** Starts an instance as a process of its own, with the controllable clock and further arguments. */
    public ServiceProcess startProcess(Instance instance, String... more) {
        List<String> arguments = new ArrayList<>(arguments(instance));
        arguments.addAll(List.of(more));
        starts.incrementAndGet();
        ServiceProcess process = ServiceProcess.start(
                instance.service(),
                arguments,
                directory.resolve(instance.service().id() + ".log"));
        processes.put(instance, process);
        return process;
    }

    /** The instances of a service that were started and neither stopped nor killed since, in this process or not. */
    List<Instance> atWork(Service service) {
        processes.values().removeIf(process -> !process.alive());
        return Stream.concat(running.keySet().stream(), processes.keySet().stream())
                .filter(instance -> instance.service() == service)
                .toList();
    }

    /** How many instances have been started so far, of any service. */
    int starts() {
        return starts.get();
    }

    private List<String> arguments(Instance instance) {
        return List.of(
                "--server.port=" + instance.port(),
                "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "--examledger.registry=http://localhost:" + registry.port(),
                "--examledger.state-directory=" + instance.stateDirectory(),
                "--examledger.clock.controllable=true",
                // Programs that the product does not ship change nothing for those that it does.
                "--examledger.policies=" + ExamplePrograms.directories(),
                "--management.defaults.metrics.export.enabled=true",
                // Four services, the broker and the tests share few cores: what the ticks of two threads would commit
                // apart.
                "--spring.kafka.streams.properties.num.stream.threads=1",
                // Starts and stops would be about beans and pushed metrics to a good part.
                "--spring.kafka.properties.metric.reporters=",
                "--spring.kafka.properties.enable.metrics.push=false",
                // With a heartbeat members hear that partitions are to be shared out anew.
                "--spring.kafka.streams.properties.heartbeat.interval.ms=300",
                "--logging.level.root=WARN",
                "--logging.level.org.apache.kafka=ERROR");
    }

    /** Stops an instance in this process, in good order. */
    public void stop(Instance instance) {
        Surroundings.RunningService service = running.remove(instance);
        if (service != null) {
            service.stop();
        }
    }

    /** Takes everything from a stopped service but its topics: state directory, changelogs and offsets. */
    public void reset(Service service) {
        instance(service).deleteState();
        Resets.forget(admin, service.id());
    }

    /** Takes from a stopped service its state directory and the changelog of one of its stores. */
    public void lose(Service service, String store) {
        instance(service).deleteState();
        Resets.delete(admin, List.of(service.id() + "-" + store + "-changelog"));
    }

    /** The HTTP interface of a service's first instance. */
    public Http http(Service service) {
        return instance(service).http();
    }

    /** The broker, which may be stopped and started again. */
    public Broker broker() {
        return broker;
    }

    /** The schema registry, which may be stopped and started again. */
    public Registry registry() {
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

    /** How far topics and services are. */
    public Offsets offsets() {
        return new Offsets(admin);
    }

    @Override
    public void close() {
        stopAll();
        admin.close();
        surroundings.close();
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
