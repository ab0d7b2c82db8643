package org.examledger.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The compatibility check is shown to fail on what it must not let through, and to pass what it must. */
class EvolutionTest {

    private static final String RELEASED = """
            {"type": "record", "name": "Seated", "namespace": "org.examledger.planted", "fields": [
              {"name": "eventId", "type": "string"},
              {"name": "at", "type": {"type": "long", "logicalType": "timestamp-millis"}},
              {"name": "how", "type":
                {"type": "enum", "name": "How", "symbols": ["HERE", "AWAY", "UNKNOWN"], "default": "UNKNOWN"}},
              {"name": "score", "type": ["null", "int"], "default": null}
            ]}""";

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\": \"eventId\", \"type\": \"string\"}, | '' | Seated.eventId is gone",
                "{\"name\": \"eventId\" | {\"name\": \"seat\", \"type\": \"string\"}, {\"name\": \"eventId\" | READER_FIELD_MISSING_DEFAULT_VALUE",
                "\"eventId\", \"type\": \"string\" | \"eventId\", \"type\": \"long\" | TYPE_MISMATCH",
                "[\"null\", \"int\"] | [\"null\", \"long\"] | MISSING_UNION_BRANCH",
                "\"HERE\" | \"PRESENT\" | lost the symbol HERE",
                "timestamp-millis | timestamp-micros | meant timestamp-millis and means timestamp-micros",
                "\"Seated\" | \"SatDown\" | was named org.examledger.planted.Seated",
            })
    void an_incompatible_change_is_told(String text, String replacement, String sentence) {
        Schema changed = parse(RELEASED.replace(text, replacement));

        var problems = Evolution.problems(changed, Map.of(1, parse(RELEASED)));

        assertThat(problems)
                .anySatisfy(
                        problem -> assertThat(problem).contains("against v1").contains(sentence));
    }

    @Test
    void a_renamed_symbol_without_a_default_is_unreadable_for_avro_too() {
        String bare = RELEASED.replace(", \"default\": \"UNKNOWN\"", "");

        var problems = Evolution.problems(parse(bare.replace("\"HERE\"", "\"PRESENT\"")), Map.of(1, parse(bare)));

        assertThat(problems).anySatisfy(problem -> assertThat(problem).contains("MISSING_ENUM_SYMBOLS"));
    }

    @Test
    void a_field_and_a_symbol_with_defaults_may_be_added() {
        Schema changed = parse(RELEASED.replace("\"AWAY\"", "\"AWAY\", \"ELSEWHERE\"")
                .replace(
                        "{\"name\": \"score\"",
                        "{\"name\": \"seat\", \"type\": [\"null\", \"string\"], \"default\": null},"
                                + " {\"name\": \"score\""));

        assertThat(Evolution.problems(changed, Map.of(1, parse(RELEASED)))).isEmpty();
    }

    @Test
    void a_version_that_fits_the_last_one_but_not_the_first_is_told() {
        Schema second = parse(RELEASED.replace(
                "\"name\": \"score\", \"type\": [\"null\", \"int\"]",
                "\"name\": \"mark\", \"type\": [\"null\", \"int\"]"));
        Schema third = parse(RELEASED.replace(
                "{\"name\": \"score\", \"type\": [\"null\", \"int\"], \"default\": null}",
                "{\"name\": \"mark\", \"type\": [\"null\", \"int\"], \"default\": null},"
                        + "{\"name\": \"score\", \"type\": [\"null\", \"string\"], \"default\": null}"));

        List<String> againstLast = Evolution.problems(third, Map.of(2, second));
        List<String> againstAll = Evolution.problems(third, Map.of(1, parse(RELEASED), 2, second));

        assertThat(againstLast).isEmpty();
        assertThat(againstAll)
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).contains("against v1"));
    }

    private static Schema parse(String json) {
        return new Schema.Parser().parse(json);
    }
}
