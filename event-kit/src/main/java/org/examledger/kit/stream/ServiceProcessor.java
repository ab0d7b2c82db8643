package org.examledger.kit.stream;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** One task of a service: takes records in, and gives each to the part that it is for. */
final class ServiceProcessor implements Processor<byte[], byte[], byte[], Outgoing> {
    private static final Duration TICK = Duration.ofMillis(50);
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
        context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, ignored -> advance());
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        task().receive(record);
    }

    private void advance() {
        long start = System.nanoTime();
        BooleanSupplier timeLeft = () -> System.nanoTime() - start < LONGEST_TICK_NANOS;
        task().advance(timeLeft);
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
}
