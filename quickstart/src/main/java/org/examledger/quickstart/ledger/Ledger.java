package org.examledger.quickstart.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.examledger.kit.topics.TopicProvisioning;
import org.examledger.quickstart.broker.EmbeddedBroker;
import org.examledger.quickstart.console.Progress;
import org.examledger.quickstart.registry.Registration;
import org.examledger.quickstart.registry.RegistryProcess;
import org.examledger.schemas.Topic;
import org.examledger.schemas.TopicRole;
import org.examledger.schemas.Topics;

/** The whole system on this machine: broker, registry, schemas, topics and services. */
public final class Ledger implements AutoCloseable {

    private final LedgerSettings settings;
    private final Progress progress;
    private final EmbeddedBroker broker;
    private final RegistryProcess registry;
    private final Lifetime lifetime = new Lifetime();

    /** A ledger that is not started yet; what it does is told to {@code progress}. */
    public Ledger(LedgerSettings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.broker = EmbeddedBroker.on(
                settings.directory().resolve("kafka"), settings.ports().of(LedgerPorts.KAFKA));
        this.registry = RegistryProcess.on(
                settings.ports().of(LedgerPorts.REGISTRY),
                settings.registry(),
                settings.directory().resolve("logs/registry.log"));
    }

    /**
     * Starts everything, and returns once every service is ready.
     *
     * @throws RuntimeException what went wrong; close what was started
     */
    public Ledger start() {
        lifetime.keep(registry);
        lifetime.keep(broker);
        Together.run(List.of(this::startRegistry, this::startBroker));
        makeState();
        Together.run(LedgerService.ALL.stream()
                .<Runnable>map(service -> () -> start(service))
                .toList());
        return this;
    }

    /** Stops services, broker and registry, in that order. May be called from a shutdown hook, also during the start. */
    @Override
    public void close() {
        lifetime.close();
    }

    /** The broker, to stop and start in a test. */
    public EmbeddedBroker broker() {
        return broker;
    }

    /** The registry, to stop and start in a test. */
    public RegistryProcess registry() {
        return registry;
    }

    /**
     * The address of a service.
     *
     * @param name its short name, such as {@code eligibility}
     */
    public URI service(String name) {
        return URI.create("http://localhost:" + settings.ports().of(name));
    }

    /** The address of each service by its short name. */
    public Map<String, URI> services() {
        return LedgerService.ALL.stream()
                .collect(Collectors.toMap(LedgerService::name, service -> service(service.name())));
    }

    /** Made beforehand: of two services that make it at the same time, one fails. */
    private void makeState() {
        try {
            Files.createDirectories(state());
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The services' directory %s cannot be made.".formatted(state()), unwritable);
        }
    }

    private Path state() {
        return settings.directory().resolve("state").toAbsolutePath();
    }

    private void startBroker() {
        broker.start();
        progress.say("Kafka broker on %s", broker.bootstrapServers());
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            List<Topic> topics = topics();
            TopicProvisioning.ensure(admin, topics, Topics.CANDIDATE_PARTITIONS, (short) 1);
            progress.say("%d topics of %d partitions", topics.size(), Topics.CANDIDATE_PARTITIONS);
        }
    }

    /** The topics of the contract; the clock's only where somebody may set the clock. */
    private List<Topic> topics() {
        return Topics.all().stream()
                .filter(topic -> settings.controllableClock() || topic.role() != TopicRole.CLOCK)
                .toList();
    }

    private void startRegistry() {
        registry.start();
        progress.say("schema registry on http://localhost:%d", registry.port());
        int subjects = Registration.at(registry).size();
        progress.say("schemas of %d subjects registered", subjects);
    }

    private void start(LedgerService service) {
        var context = service.start().with(arguments(service).toArray(String[]::new));
        lifetime.keep(context);
        Readiness.await(service.group(), service(service.name()));
        progress.say("%s ready on %s", service.group(), service(service.name()));
    }

    private List<String> arguments(LedgerService service) {
        String policies = settings.policies().stream().map(Object::toString).collect(Collectors.joining(","));
        return Stream.of(
                        "--server.port=" + settings.ports().of(service.name()),
                        "--spring.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                        "--examledger.registry=http://localhost:" + registry.port(),
                        "--examledger.state-directory=" + state(),
                        "--examledger.clock.controllable=" + settings.controllableClock(),
                        "--examledger.policies=" + policies,
                        // Four services and their broker share two cores: fewer transactions, a little later.
                        "--spring.kafka.streams.properties.commit.interval.ms=50",
                        "--spring.kafka.streams.properties.num.stream.threads=1",
                        // Metrics at /actuator/prometheus alone.
                        "--spring.kafka.properties.metric.reporters=",
                        "--spring.kafka.properties.enable.metrics.push=false",
                        // This process closes everything itself, in its own order.
                        "--spring.main.register-shutdown-hook=false",
                        "--spring.main.banner-mode=off")
                .toList();
    }
}
