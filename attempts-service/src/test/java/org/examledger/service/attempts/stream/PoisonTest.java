package org.examledger.service.attempts.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.attempts.stream.DrivenAttempts.answers;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.Said;
import org.examledger.kit.given.World;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that a sender can put into the intake stops the service, and nothing that leaves it is too large for Kafka. */
class PoisonTest {
    private static final int MIB = 1024 * 1024;
    private static final int LARGEST_RECORD = 8 * MIB;

    private final World world = new World().prepared();
    private final byte[] good = world.encoder()
            .encode(Topics.INTAKE_ATTEMPTS.name(), GRACE.starts("attempt-1", "AZ-104", "2021-05-03T09:00:00Z"));

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    @DisplayName("However large a key is, the record is rejected without it, and its size and hash are told")
    void hugeKey() {
        byte[] key = new byte[20 * MIB];
        Arrays.fill(key, (byte) -1); // no UTF-8: as text it would be three times as large

        Said rejected = rejected(key, good, new RecordHeaders());

        assertThat(rejected.header("reason")).isEqualTo("KEY_MISMATCH");
        assertThat(rejected.key()).isNull();
        assertThat(rejected.header("key-bytes")).isEqualTo(Integer.toString(20 * MIB));
        assertThat(rejected.header("key-sha256")).hasSize(64);
        assertThat(rejected.value()).isEqualTo(good);
    }

    @Test
    @DisplayName("A key of 1 MiB is kept")
    void largeKey() {
        byte[] key = new byte[MIB];
        Arrays.fill(key, (byte) -1);

        assertThat(rejected(key, good, new RecordHeaders()).key()).isEqualTo(key);
    }

    @Test
    @DisplayName("A value over 4 MiB is rejected without its bytes, and its size and hash are told")
    void hugeValue() {
        Said rejected = rejected(bytes("grace"), new byte[20 * MIB], new RecordHeaders());

        assertThat(rejected.header("reason")).isEqualTo("TOO_LARGE");
        assertThat(rejected.header("detail")).contains(Integer.toString(20 * MIB));
        assertThat(rejected.value()).isEmpty();
        assertThat(rejected.header("value-bytes")).isEqualTo(Integer.toString(20 * MIB));
        assertThat(rejected.header("value-sha256")).hasSize(64);
    }

    @Test
    @DisplayName("Headers over 1 MiB are left out, and a sender's words in the service's headers are not repeated")
    void headers() {
        Said huge = rejected(bytes("else"), good, new RecordHeaders().add("large", new byte[20 * MIB]));
        assertThat(huge.header("headers-bytes")).isNotEmpty();
        assertThat(huge.headers().lastHeader("large")).isNull();

        Headers forged = new RecordHeaders()
                .add("reason", bytes("NONE"))
                .add("source-offset", bytes("99"))
                .add("value-bytes", bytes("7"));
        Said rejected = rejected(bytes("else"), good, forged);
        assertThat(rejected.header("reason")).isEqualTo("KEY_MISMATCH");
        assertThat(rejected.header("source-offset")).isEqualTo("0");
        assertThat(rejected.headers().headers("reason")).hasSize(1);
        assertThat(rejected.headers().lastHeader("value-bytes")).isNull();
    }

    @Test
    @DisplayName("A trace context without end is none, and the report is accepted")
    void endlessTrace() {
        try (DrivenService service = DrivenAttempts.live(world)) {
            service.report(bytes("grace"), good, new RecordHeaders().add("traceparent", new byte[100_000]));

            assertThat(answers(service)).containsExactly("ACCEPTED");
            assertThat(service.said(Topics.ATTEMPTS).getFirst().header("traceparent"))
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    @DisplayName("Good bytes with some of them changed are answered, each once, and the next good report goes through")
    void changedBytes(long seed) {
        Random random = new Random(seed);
        try (DrivenService service = DrivenAttempts.live(world)) {
            for (int round = 0; round < 300; round++) {
                byte[] value = good.clone();
                for (int change = random.nextInt(4); change >= 0; change--) {
                    value[4 + random.nextInt(value.length - 4)] = (byte) random.nextInt();
                }
                service.report(bytes("grace"), value, new RecordHeaders());
            }
            service.report(GRACE.starts("attempt-new", "AZ-104", "2021-06-03T09:00:00Z"));

            assertThat(answers(service)).hasSize(301).endsWith("ACCEPTED");
        }
    }

    /** The rejection of a record that comes to a task at work, and to one that has to put it off. */
    private Said rejected(byte[] key, byte[] value, Headers headers) {
        try (DrivenService live = DrivenAttempts.live(world);
                DrivenService rebuilding = new DrivenService(DrivenAttempts.definition(), world)) {
            live.report(key, value, headers);
            rebuilding.report(key, value, headers);
            rebuilding.tick();
            assertFits(live);
            assertFits(rebuilding);
            Said rejected = live.said(Topics.INTAKE_ATTEMPTS.rejected()).getFirst();
            assertThat(rebuilding.said(Topics.INTAKE_ATTEMPTS.rejected()).getFirst())
                    .usingRecursiveComparison()
                    .isEqualTo(rejected);
            return rejected;
        }
    }

    private static void assertFits(DrivenService service) {
        assertThat(service.saidAnywhere())
                .isNotEmpty()
                .allSatisfy(said -> assertThat(length(said.key()) + length(said.value()) + lengthOf(said.headers()))
                        .isLessThan(LARGEST_RECORD));
    }

    private static int lengthOf(Headers headers) {
        return Arrays.stream(headers.toArray())
                .mapToInt(header -> header.key().length() + length(header.value()))
                .sum();
    }

    private static int length(byte[] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
