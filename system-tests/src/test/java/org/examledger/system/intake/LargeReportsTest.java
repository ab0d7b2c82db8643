package org.examledger.system.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.examledger.incidents.FraudFlagRaised;
import org.examledger.intake.IntakeAnswer;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Rejection;
import org.examledger.system.harness.TopicReader;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName(
        "Reports up to 1 MiB are taken; over 4 MiB, what is kept is their size and digest (contract, ground rules)")
@OnSharedLedger
class LargeReportsTest {
    private static final int MEBIBYTE = 1024 * 1024;

    private final World world = World.shared();
    private final Candidate candidate = Candidate.of(world);

    @Test
    void givenAReportOfExactly1MiBThenItIsTakenAndPublished() {
        FraudFlagRaised flag = flagOf(MEBIBYTE);

        RecordMetadata sent = candidate.report(flag);

        assertThat(world.answerTo(sent)).isEqualTo(IntakeAnswer.ACCEPTED);
        assertThat(candidate.published(Topics.INCIDENTS)).containsExactly(flag);
    }

    @Test
    void givenAByteMoreThenItIsTooLargeAndItsBytesAreKept() {
        FraudFlagRaised flag = flagOf(MEBIBYTE + 1);

        RecordMetadata sent = candidate.report(flag);

        Rejection rejection = world.rejectionOf(sent).orElseThrow();
        assertThat(rejection.code()).isEqualTo("TOO_LARGE");
        assertThat(rejection.record().value()).isEqualTo(Bad.encoded(world, flag));
    }

    @ParameterizedTest(name = "{0} bytes that compress well")
    @ValueSource(ints = {4 * MEBIBYTE + 1, 5 * MEBIBYTE, 20 * MEBIBYTE})
    void givenMoreThan4MiBThenSizeAndDigestAreKeptInPlaceOfTheBytes(int size) throws Exception {
        byte[] value = new byte[size];
        Arrays.fill(value, (byte) 'x');

        RecordMetadata sent = world.reporter().send(Bad.intake(candidate, value));
        candidate.report(candidate.reports().started("next", "AZ-900", "2021-05-03T09:00Z"));

        Rejection rejection = world.rejectionOf(sent).orElseThrow();
        assertThat(rejection.code()).isEqualTo("TOO_LARGE");
        assertThat(rejection.record().value()).isEmpty();
        assertThat(rejection.record().key()).isEqualTo(candidate.id().getBytes(StandardCharsets.UTF_8));
        assertThat(rejection.header("value-bytes")).isEqualTo(Integer.toString(size));
        assertThat(rejection.header("value-sha256"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(value)));
        assertThat(candidate.published(Topics.ATTEMPTS)).hasSize(1);
    }

    @Test
    void givenBytesThatAreKeptThenNoDigestStandsBesideThem() {
        RecordMetadata sent = world.reporter().send(Bad.intake(candidate, new byte[4 * MEBIBYTE]));

        Rejection rejection = world.rejectionOf(sent).orElseThrow();
        assertThat(rejection.record().value()).hasSize(4 * MEBIBYTE);
        assertThat(TopicReader.header(rejection.record(), "value-bytes")).isNull();
        assertThat(TopicReader.header(rejection.record(), "value-sha256")).isNull();
    }

    /** A flag whose value has that many bytes, wire format included. */
    private FraudFlagRaised flagOf(int bytes) {
        FraudFlagRaised flag = candidate.reports().flagged("f1", null, "MICROSOFT", "2021-05-03T09:00Z");
        flag.setEvidence(List.of(""));
        int frame = Bad.encoded(world, flag).length;
        // The length of the text takes three bytes where that of the empty one takes one.
        flag.setEvidence(List.of("e".repeat(bytes - frame - 2)));
        assertThat(Bad.encoded(world, flag)).hasSize(bytes);
        return flag;
    }
}
