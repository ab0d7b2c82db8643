package org.examledger.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.examledger.kit.topics.TopicProvisioning;
import org.examledger.quickstart.broker.EmbeddedBroker;
import org.examledger.quickstart.ports.Ports;
import org.examledger.quickstart.registry.Registration;
import org.examledger.quickstart.registry.RegistryProcess;
import org.examledger.quickstart.registry.RegistryStore;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * A ledger of its own: a real broker, a real registry, the services with the controllable clock. Services and registry
 * can be stopped and started in the middle, and their state taken from them.
 */
public final class Ledger implements AutoCloseable {
    private static final int PARTITIONS = 6;

    private final Path directory;
    private final EmbeddedBroker broker;
    private final RegistryProcess registry;
    private final Map<Service, Instance> first = new EnumMap<>(Service.class);
    private final Map<Instance, ConfigurableApplicationContext> running = new ConcurrentHashMap<>();
    private final Admin admin;

    private Ledger(Path directory) {
        this.directory = directory;
        this.broker = EmbeddedBroker.onFreePort(directory.resolve("broker")).start();
        this.registry = RegistryProcess.onFreePort(
                        new RegistryStore.OnDisk(directory.resolve("registry")), directory.resolve("registry.log"))
                .start();
        Registration.at(registry);
        this.admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()));
        TopicProvisioning.ensure(admin, Topics.all(), PARTITIONS, (short) 1);
        for (Service service : Service.values()) {
            first.put(service, another(service));
        }
    }

    /** A ledger with all services running and ready. */
    public static Ledger start() {
        Ledger ledger = withoutServices();
        ledger.startAll();
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

    /** Starts every service that does not run in this process, and waits until all are ready. */
    public void startAll() {
        // One after the other: at the same time they would reset each other's logging.
        Stream.of(Service.values())
                .map(this::instance)
                .filter(instance -> !running.containsKey(instance))
                .toList()
                .forEach(this::start);
        running.keySet().forEach(Instance::awaitReady);
    }

    /** Stops every service in this process, in good order. */
    public void stopAll() {
        List.copyOf(running.keySet()).parallelStream().forEach(this::stop);
    }

    /** The first instance of a service. */
    public Instance instance(Service service) {
        return Objects.requireNonNull(first.get(service));
    }

    /** Another instance of a service, not started yet. */
    public Instance another(Service service) {
        int port = Ports.free();
        return new Instance(service, port, directory.resolve("state").resolve(service.id() + "-" + port));
    }

    /** Starts an instance in this process, with the controllable clock. */
    public void start(Instance instance) {
        running.put(instance, instance.service().start(arguments(instance).toArray(String[]::new)));
    }

    /** Starts an instance as a process of its own, with the controllable clock and further arguments. */
    public ServiceProcess startProcess(Instance instance, String... more) {
        List<String> arguments = new ArrayList<>(arguments(instance));
        arguments.addAll(List.of(more));
        return ServiceProcess.start(
                instance.service(),
                arguments,
                directory.resolve(instance.service().id() + ".log"));
    }

    private List<String> arguments(Instance instance) {
        return List.of(
                "--server.port=" + instance.port(),
                "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "--examledger.registry=http://localhost:" + registry.port(),
                "--examledger.state-directory=" + instance.stateDirectory(),
                "--examledger.clock.controllable=true",
                "--management.defaults.metrics.export.enabled=true",
                "--logging.level.root=WARN",
                "--logging.level.org.apache.kafka=ERROR");
    }

    /** Stops an instance in this process, in good order. */
    public void stop(Instance instance) {
        ConfigurableApplicationContext context = running.remove(instance);
        if (context != null) {
            context.close();
        }
    }

    /** Takes everything from a stopped service but its topics: state directory, changelogs and offsets. */
    public void reset(Service service) {
        instance(service).deleteState();
        Resets.forget(admin, service.id());
    }

    /** The HTTP interface of a service's first instance. */
    public Http http(Service service) {
        return instance(service).http();
    }

    /** The broker, which may be stopped and started again. */
    public EmbeddedBroker broker() {
        return broker;
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

    /** How many records of open transactions a topic has, the records that came after their first included. */
    public long uncommitted(Topic topic) {
        return sum(ends(List.of(topic), IsolationLevel.READ_UNCOMMITTED))
                - sum(ends(List.of(topic), IsolationLevel.READ_COMMITTED));
    }

    /** Where every partition of every topic ends for a reader of an isolation. */
    public Map<TopicPartition, Long> ends(IsolationLevel isolation) {
        return ends(Topics.all(), isolation);
    }

    private Map<TopicPartition, Long> ends(List<Topic> topics, IsolationLevel isolation) {
        Map<TopicPartition, OffsetSpec> latest = topics.stream()
                .flatMap(topic -> IntStream.range(0, topic.partitions())
                        .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
                .collect(Collectors.toMap(Function.identity(), partition -> OffsetSpec.latest()));
        try {
            Map<TopicPartition, Long> ends = new HashMap<>();
            admin.listOffsets(latest, new ListOffsetsOptions(isolation))
                    .all()
                    .get()
                    .forEach((partition, end) -> ends.put(partition, end.offset()));
            return ends;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault.getCause());
        }
    }

    private static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }

    @Override
    public void close() {
        stopAll();
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
