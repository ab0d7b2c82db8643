package org.examledger.system.harness.surroundings;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.RetriableException;
import org.awaitility.Awaitility;
import org.examledger.quickstart.ports.Ports;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.DockerImageName;

/** Kafka's official image, with the settings that the contract needs of a broker. */
final class KafkaInContainer implements Broker {
    private static final DockerImageName IMAGE = DockerImageName.parse("apache/kafka:4.3.1");
    private static final int PORT = 9092;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /**
     * As Testcontainers' own command, but that the broker takes the shell's place, so that Docker's signal reaches it,
     * and that no build of the image ends where its directory is formatted already, as it is when it starts again.
     */
    private static final String COMMAND = "while [ ! -f /tmp/testcontainers_start.sh ]; do sleep 0.1; done; "
            + "set() { :; }; . <(sed 's|^/etc/kafka/docker/run|. &|' /tmp/testcontainers_start.sh)";

    private final KafkaContainer container;
    private final FixedPort fixed;

    KafkaInContainer() {
        this.container = new KafkaContainer(IMAGE)
                .withStartupTimeout(PATIENCE)
                .withCommand("bash", "-c", COMMAND)
                .withEnv("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1")
                .withEnv("KAFKA_MESSAGE_MAX_BYTES", "8388608")
                .withEnv("KAFKA_REPLICA_FETCH_MAX_BYTES", "8388608")
                .withEnv("KAFKA_REPLICA_FETCH_RESPONSE_MAX_BYTES", "16777216")
                .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
                .withEnv("KAFKA_OFFSETS_TOPIC_NUM_PARTITIONS", "4")
                .withEnv("KAFKA_TRANSACTION_STATE_LOG_NUM_PARTITIONS", "4")
                .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_REPLICATION_FACTOR", "1")
                .withEnv("KAFKA_SHARE_COORDINATOR_STATE_TOPIC_MIN_ISR", "1");
        this.fixed = new FixedPort(container, PORT, Ports.free());
    }

    KafkaContainer container() {
        return container;
    }

    @Override
    public void start() {
        fixed.start();
        Awaitility.await("Kafka in its container takes requests")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .until(this::takesRequests);
    }

    private boolean takesRequests() throws InterruptedException {
        try (Admin admin = Admin.create(Map.of(
                "bootstrap.servers", bootstrapServers(), "default.api.timeout.ms", 2000, "request.timeout.ms", 1000))) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof RetriableException) {
                return false;
            }
            throw new IllegalStateException(fault.getCause());
        }
    }

    @Override
    public void stop() {
        fixed.stop();
    }

    @Override
    public String bootstrapServers() {
        return "localhost:" + fixed.port();
    }
}
