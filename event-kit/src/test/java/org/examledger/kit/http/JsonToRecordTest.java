package org.examledger.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.AppealDecided;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.ResultReported;
import org.examledger.incidents.FraudFlagRaised;
import org.examledger.intake.IntakeAnswered;
import org.examledger.kit.given.Samples;
import org.examledger.sanctions.MisconductConfirmed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What cannot become the record is refused, with the field's name and value (contract, "HTTP"). */
class JsonToRecordTest {
    private static final String MADE_ID = "00000000-0000-0000-0000-0000000000ff";

    private final JsonMapper json = new JsonMapper();
    private final JsonToRecord reader = new JsonToRecord(() -> MADE_ID);

    static Stream<Schema> records() {
        // What the service answers to reports is a record of its own, and comes in over no HTTP.
        return Samples.schemas().filter(schema -> !schema.equals(IntakeAnswered.getClassSchema()));
    }

    static Stream<Arguments> fields() {
        return records()
                .flatMap(schema ->
                        schema.getFields().stream().map(field -> Arguments.of(schema.getName(), field.name(), schema)));
    }

    @ParameterizedTest
    @MethodSource("records")
    @DisplayName("Every record of the contract comes back from its own JSON")
    void recordComesBack(Schema schema) {
        SpecificRecord record = Samples.full(schema, 2);

        SpecificRecord back = reader.read(schema, json.valueToTree(RecordToJson.fields(record)));

        assertThat(back).isEqualTo(record);
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("fields")
    @DisplayName("A field left out gets its default, eventId a new id, and any other is refused by name")
    void fieldLeftOut(String record, String field, Schema schema) {
        ObjectNode body = body(schema);
        body.remove(field);

        if (field.equals("eventId")) {
            assertThat(reader.read(schema, body).get(0)).isEqualTo(MADE_ID);
        } else if (schema.getField(field).hasDefaultValue()) {
            assertThat(reader.read(schema, body)).isNotNull();
        } else {
            assertThat(refused(schema, body))
                    .satisfies(bad -> assertThat(bad.field()).isEqualTo(field))
                    .hasMessageContaining(field)
                    .hasMessageContaining("missing");
        }
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("fields")
    @DisplayName("A field of another type is refused by name and value")
    void fieldOfAnotherType(String record, String field, Schema schema) {
        for (JsonNode wrong :
                new JsonNode[] {json.readTree("0.5"), json.readTree("{\"a\":[]}"), json.readTree("\"\"")}) {
            ObjectNode body = body(schema);
            body.set(field, wrong);

            BadFieldException bad = refused(schema, body);

            // A nested record names the field within it.
            assertThat(bad.field()).startsWith(field);
            assertThat(bad).hasMessageContaining(field);
        }
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("fields")
    @DisplayName("null is taken where the field may be null, and refused elsewhere")
    void nothing(String record, String field, Schema schema) {
        ObjectNode body = body(schema);
        body.putNull(field);

        if (schema.getField(field).schema().isNullable()) {
            assertThat(reader.read(schema, body).get(schema.getField(field).pos()))
                    .isNull();
        } else {
            assertThat(refused(schema, body).field()).startsWith(field);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    @DisplayName("An unknown field is refused by name and value, and the known ones are told")
    void unknownField(Schema schema) {
        ObjectNode body = body(schema);
        body.put("attemptID", "attempt-1");

        BadFieldException bad = refused(schema, body);

        assertThat(bad.field()).isEqualTo("attemptID");
        assertThat(bad.value()).isEqualTo("\"attempt-1\"");
        assertThat(bad)
                .hasMessageContaining("unknown")
                .hasMessageContaining(schema.getFields().getLast().name());
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "zoneId, '   '",
        "delivery, UNKNOWN",
        "delivery, ONLINE",
        "delivery, test_center",
        "occurredAt, yesterday",
        "occurredAt, 2021-05-03",
        "occurredAt, 2021-05-03T09:00:00",
        "occurredAt, 2021-02-30T09:00:00Z",
        "occurredAt, +999999999-01-01T00:00:00Z",
    })
    @DisplayName("A blank text, an unknown symbol and what is no instant are refused by name and value")
    void badText(String field, String value) {
        ObjectNode body = body(AttemptStarted.getClassSchema());
        body.put(field, value);

        BadFieldException bad = refused(AttemptStarted.getClassSchema(), body);

        assertThat(bad.field()).isEqualTo(field);
        assertThat(bad.value()).isEqualTo("\"" + value + "\"");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "7, measures[0]",
        "'{\"kind\": \"EXILE\"}', measures[0].kind",
        "'{\"kind\": \"BAN\", \"colour\": 1}', measures[0].colour",
    })
    @DisplayName("What is wrong in a record of a list is named by its place")
    void nestedRecord(String measure, String field) {
        ObjectNode body = body(MisconductConfirmed.getClassSchema());
        body.putArray("measures").add(json.readTree(measure));

        assertThat(refused(MisconductConfirmed.getClassSchema(), body).field()).isEqualTo(field);
    }

    @Test
    @DisplayName("An instant may be given with an offset, and keeps its milliseconds")
    void instantWithOffset() {
        ObjectNode body = body(AttemptStarted.getClassSchema());
        body.put("occurredAt", "2021-05-03T11:00:00.123456789+02:00");

        AttemptStarted started = (AttemptStarted) reader.read(AttemptStarted.getClassSchema(), body);

        assertThat(started.getOccurredAt()).isEqualTo("2021-05-03T09:00:00.123Z");
    }

    @ParameterizedTest
    @CsvSource({"700.0", "2147483648", "-2147483649", "true", "'\"700\"'"})
    @DisplayName("A whole number is a whole number that fits")
    void wholeNumber(String score) {
        ObjectNode body = body(ResultReported.getClassSchema());
        body.set("score", json.readTree(score));

        assertThat(refused(ResultReported.getClassSchema(), body).field()).isEqualTo("score");
    }

    @Test
    @DisplayName("A bad item of a list is named with its place")
    void badItem() {
        ObjectNode body = body(FraudFlagRaised.getClassSchema());
        body.putArray("evidence").add("video-1").add(" ");

        assertThat(refused(FraudFlagRaised.getClassSchema(), body).field()).isEqualTo("evidence[1]");
    }

    @Test
    @DisplayName("A bad field of a nested record is named with its path")
    void badNestedField() {
        ObjectNode body = body(AppealDecided.getClassSchema());
        body.putArray("modifications")
                .addObject()
                .put("sanctionId", "sanction-1")
                .put("lifted", "no");

        assertThat(refused(AppealDecided.getClassSchema(), body).field()).isEqualTo("modifications[0].lifted");
    }

    @ParameterizedTest
    @CsvSource({"'[]'", "'\"text\"'", "1", "null"})
    @DisplayName("A body that is no object is refused")
    void noObject(String body) {
        assertThat(refused(AttemptStarted.getClassSchema(), json.readTree(body)).field())
                .isEqualTo("body");
    }

    private ObjectNode body(Schema schema) {
        Map<String, ?> fields = RecordToJson.fields(Samples.full(schema, 2));
        return json.valueToTree(fields);
    }

    private BadFieldException refused(Schema schema, JsonNode body) {
        BadFieldException bad = catchThrowableOfType(BadFieldException.class, () -> reader.read(schema, body));
        assertThat(bad).as("refusal of %s", body).isNotNull();
        return bad;
    }
}
