package org.examledger.kit.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.given.Samples;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What intake says of any record of the contract, from its schema and the ground rules alone. */
class GeneralChecksTest {

    static Stream<Schema> reports() {
        return Stream.of(Topics.INTAKE_ATTEMPTS, Topics.INTAKE_REVIEWS, Topics.INTAKE_APPEALS)
                .flatMap(topic -> topic.schemas().stream());
    }

    private static Stream<Arguments> fields(Schema.Type type) {
        return reports()
                .flatMap(schema -> schema.getFields().stream()
                        .filter(field -> field.schema().getType() == type)
                        .map(field -> Arguments.of(schema.getName(), field.name(), schema)));
    }

    static Stream<Arguments> texts() {
        return fields(Schema.Type.STRING);
    }

    static Stream<Arguments> symbols() {
        return fields(Schema.Type.ENUM);
    }

    static Stream<Arguments> instants() {
        return fields(Schema.Type.LONG);
    }

    static Stream<Arguments> zones() {
        return texts().filter(text -> text.get()[1].equals("zoneId"));
    }

    @ParameterizedTest
    @MethodSource("reports")
    @DisplayName("A report with a good value in each field passes")
    void goodReportPasses(Schema schema) {
        SpecificRecord record = Samples.full(schema, 2);

        assertThat(GeneralChecks.blank(record)).isEmpty();
        assertThat(GeneralChecks.badValue(record)).isEmpty();
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("texts")
    @DisplayName("A blank text where a value is needed is a missing field, named")
    void blankIsMissing(String record, String field, Schema schema) {
        assertThat(GeneralChecks.blank(with(schema, field, " \t")))
                .hasValueSatisfying(said -> assertThat(said).contains(field));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("symbols")
    @DisplayName("A symbol that this version does not know is a bad value")
    void unknownSymbolIsBad(String record, String field, Schema schema) {
        Object unknown =
                SpecificData.get().createEnum("UNKNOWN", schema.getField(field).schema());

        assertThat(GeneralChecks.badValue(with(schema, field, unknown)))
                .hasValueSatisfying(said -> assertThat(said).contains(field));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("instants")
    @DisplayName("An instant that no calendar can reckon with is a bad value; the years 1900 to 9999 pass")
    void instantsOutOfReach(String record, String field, Schema schema) {
        for (long far : new long[] {Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertThat(GeneralChecks.badValue(with(schema, field, Instant.ofEpochMilli(far))))
                    .isPresent();
        }
        assertThat(GeneralChecks.badValue(with(schema, field, Instant.parse("1900-01-01T00:00:00Z"))))
                .isEmpty();
        assertThat(GeneralChecks.badValue(with(schema, field, Instant.parse("9999-12-31T23:59:59.999Z"))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("zones")
    @DisplayName("A zone that does not exist, an offset and a short name are bad values, quoted")
    void zonesThatDoNotExist(String record, String field, Schema schema) {
        for (String zone : new String[] {"Europe/Atlantis", "+02:00", "europe/paris", "Z"}) {
            assertThat(GeneralChecks.badValue(with(schema, field, zone)))
                    .hasValueSatisfying(said -> assertThat(said).contains("zoneId", zone));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    @DisplayName("An eventId that is no UUID is a bad value")
    void eventIdIsAUuid(Schema schema) {
        for (String id : new String[] {"event-1", "1-1-1-1-1", "00000000-0000-0000-0000-00000000000g"}) {
            assertThat(GeneralChecks.badValue(with(schema, "eventId", id))).isPresent();
        }
        assertThat(GeneralChecks.badValue(with(schema, "eventId", "AAAAAAAA-0000-0000-0000-000000000001")))
                .isEmpty();
    }

    private static SpecificRecord with(Schema schema, String field, Object value) {
        SpecificRecord record = Samples.full(schema, 2);
        record.put(schema.getField(field).pos(), value);
        return record;
    }
}
