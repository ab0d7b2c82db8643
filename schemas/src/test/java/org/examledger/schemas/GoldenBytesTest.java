package org.examledger.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes written once by each released version must be read for ever, and mean what they meant. */
class GoldenBytesTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.ofTheModule();

    static Stream<Arguments> released() {
        return Baselines.ofTheModule().all().entrySet().stream()
                .flatMap(record -> record.getValue().entrySet().stream()
                        .map(version -> arguments(record.getKey(), version.getKey(), version.getValue())));
    }

    static Stream<Arguments> newest() {
        return Baselines.ofTheModule().all().entrySet().stream()
                .map(record -> arguments(record.getKey(), record.getValue().lastKey()));
    }

    @ParameterizedTest(name = "{0} v{1}")
    @MethodSource("released")
    void todays_schema_reads_the_bytes_as_the_example_says(String name, int version, Schema released) {
        Schema today = ContractRecords.named(name);

        Object datum = AvroBytes.decode(GOLDEN.bytes(name, version), released, today);

        var read = PlainJson.of(datum, today);
        assertThat(PlainJson.says(read, GOLDEN.example(name, version)))
                .as("read: %s", read)
                .isTrue();
    }

    @ParameterizedTest(name = "{0} v{1}")
    @MethodSource("released")
    void the_released_schema_still_writes_the_same_bytes(String name, int version, Schema released) {
        Object datum = PlainJson.toDatum(GOLDEN.example(name, version), released);

        assertThat(AvroBytes.encode(datum, released)).isEqualTo(GOLDEN.bytes(name, version));
    }

    @ParameterizedTest(name = "{0} v{1}")
    @MethodSource("newest")
    void the_generated_class_reads_the_bytes_and_writes_them_again(String name, int version) throws Exception {
        Schema today = ContractRecords.named(name);
        byte[] bytes = GOLDEN.bytes(name, version);

        Object instance = AvroBytes.decodeGenerated(bytes, today, today);

        assertThat(instance).isInstanceOf(Class.forName(today.getFullName()));
        assertThat(AvroBytes.encodeGenerated(instance, today)).isEqualTo(bytes);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("newest")
    void an_example_fills_every_field_that_may_be_null_or_empty_but_few(String name, int version) {
        long bare = GOLDEN.example(name, version).properties().stream()
                .filter(field -> field.getValue().isNull()
                        || field.getValue().isArray() && field.getValue().isEmpty())
                .count();

        assertThat(bare).isLessThanOrEqualTo(2);
    }

    @Test
    void a_changed_byte_is_noticed() {
        Schema schema = ContractRecords.named("attempts.AttemptStarted");
        byte[] bytes = GOLDEN.bytes("attempts.AttemptStarted", 1);
        bytes[3] ^= 1;

        Object datum = AvroBytes.decode(bytes, schema, schema);

        assertThat(PlainJson.says(PlainJson.of(datum, schema), GOLDEN.example("attempts.AttemptStarted", 1)))
                .isFalse();
    }

    @Test
    void swapped_fields_are_noticed() {
        Schema schema = ContractRecords.named("deadlines.DeadlineSet");
        Schema swapped = new Schema.Parser()
                .parse(schema.toString()
                        .replace("\"dueAt\"", "\"swap\"")
                        .replace("\"startedAt\"", "\"dueAt\"")
                        .replace("\"swap\"", "\"startedAt\""));

        Object datum = AvroBytes.decode(GOLDEN.bytes("deadlines.DeadlineSet", 2), swapped, swapped);

        assertThat(PlainJson.says(PlainJson.of(datum, swapped), GOLDEN.example("deadlines.DeadlineSet", 2)))
                .isFalse();
    }

    @Test
    void missing_bytes_are_told_with_the_way_out(@TempDir Path empty) {
        assertThatThrownBy(() -> new GoldenFiles(empty).bytes("attempts.AttemptStarted", 1))
                .hasMessageContaining("AttemptStarted.v1.hex is missing")
                .hasMessageContaining("README");
    }
}
