package org.examledger.kit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IntakeRecordTest {
    private static final int MIB = 1024 * 1024;

    @Test
    @DisplayName("A report that is put off comes back as it came, odd bytes and headers without a value included")
    void reportComesBack() {
        Headers headers = new RecordHeaders()
                .add("traceparent", new byte[] {1, -2})
                .add("empty", new byte[0])
                .add("none", null)
                .add("traceparent", new byte[] {3});
        IntakeRecord report = IntakeRecord.received(
                "exam.intake.attempts.v1", 3, 99, 1_620_000_000_000L, new byte[] {-1}, new byte[0], headers);

        IntakeRecord back = IntakeRecordBytes.read(IntakeRecordBytes.of(report));

        assertThat(back).usingRecursiveComparison().isEqualTo(report);
    }

    @Test
    @DisplayName("No key and no value are another thing than an empty key and an empty value")
    void nothingIsNotEmpty() {
        IntakeRecord back = IntakeRecordBytes.read(IntakeRecordBytes.of(received(null, null, new RecordHeaders())));

        assertThat(back.key()).isNull();
        assertThat(back.value()).isNull();
        assertThat(back.keyText()).isEmpty();
        assertThat(back.valueBytes()).isZero();
    }

    @Test
    @DisplayName("A value of 4 MiB is carried on, one byte more is left out and described")
    void largeValueIsLeftOut() {
        IntakeRecord kept = received(new byte[1], new byte[4 * MIB], new RecordHeaders());
        IntakeRecord left = received(new byte[1], new byte[4 * MIB + 1], new RecordHeaders());

        assertThat(kept.value()).hasSize(4 * MIB);
        assertThat(kept.omissions()).isEmpty();
        assertThat(left.value()).isEmpty();
        assertThat(left.valueBytes()).isEqualTo(4 * MIB + 1);
        assertThat(left.omissions())
                .containsExactly(new Omission(
                        "value",
                        4 * MIB + 1,
                        Omission.of("value", new byte[4 * MIB + 1]).sha256()));
    }

    @Test
    @DisplayName("However large key, value and headers are, a put-off report fits a changelog of 8 MiB")
    void putOffReportFits() {
        Headers headers = new RecordHeaders().add("large", new byte[20 * MIB]);

        IntakeRecord report = received(new byte[20 * MIB], new byte[20 * MIB], headers);

        assertThat(IntakeRecordBytes.of(report)).hasSizeLessThan(1_000);
        assertThat(IntakeRecordBytes.read(IntakeRecordBytes.of(report)).omissions())
                .extracting(Omission::part)
                .containsExactly("key", "value", "headers");
        IntakeRecord largestKept =
                received(new byte[MIB], new byte[4 * MIB], new RecordHeaders().add("h", new byte[MIB - 9]));
        assertThat(largestKept.omissions()).isEmpty();
        assertThat(IntakeRecordBytes.of(largestKept)).hasSizeLessThan(7 * MIB);
    }

    private static IntakeRecord received(byte[] key, byte[] value, Headers headers) {
        return IntakeRecord.received("exam.intake.attempts.v1", 0, 1, 2, key, value, headers);
    }
}
