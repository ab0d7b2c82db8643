package org.examledger.kit.stream;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** One task of a service: takes records in, and gives each to the part that it is for. */
final class ServiceProcessor implements Processor<byte[], byte[], byte[], Outgoing> {
    private static final Duration AT_WORK = Duration.ofMillis(50);
    // Each tick makes Kafka Streams commit, which costs the broker a transaction even where nothing was done.
    private static final Duration AT_REST = Duration.ofMillis(250);
    private static final long LONGEST_TICK_NANOS = Duration.ofMillis(500).toNanos();

    private final ServiceDefinition service;
    private final StreamEnvironment environment;
    private @Nullable ServiceTask task;

    ServiceProcessor(ServiceDefinition service, StreamEnvironment environment) {
        this.service = service;
        this.environment = environment;
    }

    @Override
    public void init(ProcessorContext<byte[], Outgoing> context) {
        task = new ServiceTask(service, environment, context);
        task.start();
        new Ticks(context).every(AT_WORK);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        task().receive(record);
    }

    private void advance(Ticks ticks) {
        long start = System.nanoTime();
        BooleanSupplier timeLeft = () -> System.nanoTime() - start < LONGEST_TICK_NANOS;
        task().advance(timeLeft);
        ticks.every(task().atRest() ? AT_REST : AT_WORK);
    }

    @Override
    public void close() {
        if (task != null) {
            task.close();
            task = null;
        }
    }

    private ServiceTask task() {
        if (task == null) {
            throw new IllegalStateException("a record came before the task was initialised");
        }
        return task;
    }

    /** Turns given to the task, as often as it needs them now. */
    private final class Ticks {
        private final ProcessorContext<byte[], Outgoing> context;
        private @Nullable Duration interval;
        private @Nullable Cancellable scheduled;

        Ticks(ProcessorContext<byte[], Outgoing> context) {
            this.context = context;
        }

        void every(Duration next) {
            if (next.equals(interval)) {
                return;
            }
            if (scheduled != null) {
                scheduled.cancel();
            }
            interval = next;
            scheduled = context.schedule(first(next), next, PunctuationType.WALL_CLOCK_TIME, ignored -> advance(this));
        }

        /** All tasks tick at the same instants, so that one transaction of a thread takes in the ticks of all its tasks. */
        private Instant first(Duration every) {
            long millis = every.toMillis();
            return Instant.ofEpochMilli((context.currentSystemTimeMs() / millis + 1) * millis);
        }
    }
}
