package org.examledger.kit.given;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.common.utils.Utils;
import org.examledger.kit.recovery.TaskProgress;
import org.examledger.kit.stream.StreamEnvironment;
import org.examledger.kit.wire.RegisteredSchemas;
import org.examledger.kit.wire.WireDecoder;
import org.examledger.kit.wire.WireEncoder;
import org.examledger.schemas.Topics;

/** The world around a driven service: a registry, a clock, what was published before. Six partitions. */
public final class World implements AutoCloseable {
    public static final int PARTITIONS = 6;

    private final FakeRegistry registry = FakeRegistry.withContract();
    private final SetClock clock = new SetClock();
    private final TaskProgress progress = new TaskProgress();
    private final RegisteredSchemas schemas = new RegisteredSchemas(registry.address());
    private final WireDecoder decoder = new WireDecoder(schemas, Topics.all());
    private WireEncoder encoder = newEncoder();
    private PublishedBefore before = new PublishedBefore();

    /** Where a key belongs. */
    public static int partitionOf(String key) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % PARTITIONS;
    }

    public FakeRegistry registry() {
        return registry;
    }

    public SetClock clock() {
        return clock;
    }

    public TaskProgress progress() {
        return progress;
    }

    public WireDecoder decoder() {
        return decoder;
    }

    public WireEncoder encoder() {
        return encoder;
    }

    public PublishedBefore before() {
        return before;
    }

    /** What the service published in an earlier life. */
    public World before(PublishedBefore published) {
        before = published;
        return this;
    }

    /** As a start does it: all schemas and their ids are known before records flow. */
    public World prepared() {
        Topics.all().forEach(schemas::load);
        Topics.all().forEach(encoder::load);
        return this;
    }

    /** The serializer knows no schema id any more, as after a start. */
    public void forgetIds() {
        encoder = newEncoder();
    }

    StreamEnvironment environment() {
        return new StreamEnvironment(
                decoder, encoder, clock, before, () -> PARTITIONS, progress, new SimpleMeterRegistry());
    }

    private WireEncoder newEncoder() {
        return new WireEncoder(
                Map.of("value.serializer", RegistrySerializer.class.getName(), RegistrySerializer.REGISTRY, registry));
    }

    @Override
    public void close() {
        registry.close();
    }
}
