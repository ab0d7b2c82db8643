package org.examledger.kit.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.examledger.kit.conclusion.Announcer;
import org.examledger.kit.conclusion.CloudEventHeaders;
import org.examledger.kit.conclusion.Outbox;
import org.examledger.kit.conclusion.Publisher;
import org.examledger.kit.intake.IntakeDesk;
import org.examledger.kit.intake.IntakeRecord;
import org.examledger.kit.record.SubjectKind;
import org.examledger.kit.recovery.PublishedLog;
import org.examledger.kit.recovery.Recovery;
import org.examledger.kit.recovery.TaskProgress;
import org.examledger.kit.relay.ArrivalDesk;
import org.examledger.kit.store.FactStore;
import org.examledger.kit.store.StoredFact;
import org.examledger.kit.store.SubjectName;
import org.examledger.kit.store.TaskStores;
import org.examledger.kit.wire.RegistryUnavailableException;
import org.examledger.kit.wire.WireDecoder;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.jspecify.annotations.Nullable;

/** The parts of one task, put together: intake desk, facts, announcer, recovery, timekeeper. Used by its stream thread alone. */
final class ServiceTask implements Recovery.Participant, IntakeDesk.Listener, ArrivalDesk.Listener {
    private final ServiceDefinition service;
    private final ProcessorContext<byte[], Outgoing> context;
    private final TaskStores stores;
    private final WireDecoder decoder;
    private final Publisher publisher;
    private final Announcer announcer;
    private final List<IntakeDesk> desks;
    private final TaskRelay relay;
    private final Recovery recovery;
    private final TaskProgress progress;
    private final Optional<Timekeeper> timekeeper;
    private final Optional<PublishedLog> inputs;
    private boolean unsettled = true;

    ServiceTask(ServiceDefinition service, StreamEnvironment environment, ProcessorContext<byte[], Outgoing> context) {
        this.service = service;
        this.context = context;
        this.stores = TaskStores.of(context, service.stores());
        this.decoder = environment.decoder();
        this.publisher = new Publisher(environment.encoder(), new CloudEventHeaders(service.name()), new Outlet());
        this.relay = new TaskRelay(service, environment, context.taskId().partition(), publisher, stores, this);
        this.announcer = new Announcer(service.conclude(), stores, decoder, publisher, relay.copies());
        this.desks = service.desks(environment, publisher, stores, this);
        this.recovery = new Recovery(
                context.taskId().toString(),
                stores.recovery(),
                environment
                        .log()
                        .open(context.taskId().partition(), names(service.inputs()), names(service.ownRecords())),
                this,
                environment.progress());
        this.progress = environment.progress();
        this.inputs = stores.due()
                .map(due -> environment.log().open(context.taskId().partition(), names(service.inputs()), List.of()));
        this.timekeeper = stores.due()
                .flatMap(due -> inputs.map(log -> new Timekeeper(due, environment.clock(), log, new Turns())));
    }

    /** Looks at the restored state and goes to work as far as that allows. */
    void start() {
        recovery.start();
    }

    /** Takes a report, or a fact from another service. */
    void receive(Record<byte[], byte[]> record) {
        RecordMetadata source = context.recordMetadata()
                .orElseThrow(() -> new IllegalStateException("a record without a place in the log"));
        Optional<IntakeDesk> desk = desks.stream()
                .filter(each -> each.topic().name().equals(source.topic()))
                .findFirst();
        if (desk.isPresent()) {
            IntakeRecord report = IntakeRecord.received(
                    source.topic(),
                    source.partition(),
                    source.offset(),
                    record.timestamp(),
                    record.key(),
                    record.value(),
                    record.headers());
            desk.get().receive(report);
        } else if (relay.takes(source.topic())) {
            relay.receive(record, source);
        } else if (record.key() != null && record.value() != null) {
            keepFact(record, source);
        }
    }

    private void keepFact(Record<byte[], byte[]> record, RecordMetadata source) {
        SubjectKind kind = SubjectKind.of(Topics.named(source.topic()).orElseThrow());
        String subject = SubjectName.of(kind, new String(record.key(), StandardCharsets.UTF_8));
        String traceparent = CloudEventHeaders.traceparent(record.headers());
        StoredFact fact =
                new StoredFact(source.topic(), source.offset(), record.timestamp(), traceparent, record.value());
        FactStore.put(stores.facts(), subject, fact.place(), fact);
        arrived(subject, fact);
    }

    @Override
    public void arrived(String subject, StoredFact fact) {
        if (isRegarded(subject, fact)) {
            accepted(subject, fact.traceparent());
        }
    }

    private boolean isRegarded(String subject, StoredFact fact) {
        try {
            if (relay.isShared(subject)) {
                relay.index(subject, fact);
            }
            return service.conclude().regards(FactStore.decode(fact, decoder));
        } catch (RegistryUnavailableException away) {
            return true; // it is not known yet: what is concluded is put off, too
        }
    }

    @Override
    public void accepted(String subject, @Nullable String traceparent) {
        if (!recovery.live() || !announced(subject, traceparent, Optional.empty())) {
            putOff(subject);
        }
    }

    @Override
    public boolean readBack() {
        return recovery.readBack();
    }

    @Override
    public boolean rebuilding() {
        return !recovery.live();
    }

    @Override
    public boolean mayAnswer() {
        return recovery.caughtUp();
    }

    @Override
    public boolean remember(ConsumerRecord<byte[], byte[]> published) {
        try {
            takeBack(published);
            return true;
        } catch (RegistryUnavailableException away) {
            return false;
        }
    }

    private void takeBack(ConsumerRecord<byte[], byte[]> published) {
        Topic topic = Topics.named(published.topic()).orElseThrow();
        if (service.publishes().contains(topic)) {
            String key = new String(published.key(), StandardCharsets.UTF_8);
            putOff(announcer.remember(topic, key, published.value()));
        } else {
            answersOf(topic).remember(published.value());
        }
    }

    private IntakeDesk answersOf(Topic answers) {
        return desks.stream()
                .filter(desk -> desk.topic().answers().equals(answers))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("topic " + answers.name() + " is none of this service"));
    }

    @Override
    public boolean drained(BooleanSupplier timeLeft) {
        desks.forEach(desk -> desk.drain(timeLeft));
        relay.drain(timeLeft);
        return !hasBacklog();
    }

    private boolean hasBacklog() {
        return relay.hasBacklog() || desks.stream().anyMatch(IntakeDesk::hasBacklog);
    }

    @Override
    public boolean settled(BooleanSupplier timeLeft) {
        if (unsettled) {
            unsettled = false; // whoever is concluded about may put off others
            unsettled |= !stores.recovery()
                    .settle(subject -> timeLeft.getAsBoolean() && announced(subject, null, Optional.empty()));
        }
        return !unsettled;
    }

    /** Does a part of the work that was put off. */
    void advance(BooleanSupplier timeLeft) {
        recovery.advance(timeLeft);
        if (recovery.atWork()) {
            timekeeper.ifPresent(keeper -> keeper.advance(timeLeft));
        }
    }

    /** Whether nothing is left to do but what new records or time will bring. */
    boolean atRest() {
        return recovery.atWork()
                && !unsettled
                && !hasBacklog()
                && timekeeper.map(Timekeeper::atRest).orElse(true);
    }

    void close() {
        recovery.close();
        inputs.ifPresent(PublishedLog::close);
    }

    private final class Turns implements Timekeeper.Turns {
        @Override
        public boolean take(String subject, Instant now) {
            return announced(subject, null, Optional.of(now));
        }

        @Override
        public boolean hasBacklog() {
            return ServiceTask.this.hasBacklog();
        }

        @Override
        public void came(Instant now) {
            progress.came(context.taskId().toString(), now);
        }

        @Override
        public void pending() {
            progress.pending(context.taskId().toString());
        }
    }

    private void putOff(String subject) {
        stores.recovery().touch(subject);
        unsettled = true;
    }

    private boolean announced(String subject, @Nullable String traceparent, Optional<Instant> now) {
        try {
            if (relay.isShared(subject)) {
                relay.dependentsOf(subject).forEach(this::putOff);
                return true;
            }
            announcer.announce(subject, traceparent, now);
            if (now.isEmpty()) {
                timekeeper.ifPresent(Timekeeper::scheduled);
            }
            return true;
        } catch (RegistryUnavailableException away) {
            return false;
        }
    }

    /** Where records leave: the sinks of this task. */
    private final class Outlet implements Outbox {
        @Override
        public void publish(String topic, byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
            forward(context.taskId().partition(), topic, key, value, headers);
        }

        @Override
        public void publishTo(int partition, String topic, byte[] key, byte[] value, Headers headers) {
            forward(partition, topic, key, value, headers);
        }

        private void forward(
                int partition, String topic, byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
            long timestamp = Math.max(0, context.currentSystemTimeMs());
            context.forward(
                    new Record<>(key, new Outgoing(partition, value), timestamp, headers),
                    ServiceTopology.sinkOf(topic));
        }
    }

    private static List<String> names(List<Topic> topics) {
        return topics.stream().map(Topic::name).toList();
    }
}
