package org.examledger.traceability.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.examledger.traceability.Here;
import org.examledger.traceability.data.Entry.Name;
import org.examledger.traceability.data.Entry.Position;
import org.examledger.traceability.data.Entry.Step;
import org.examledger.traceability.data.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherValuesTest {
    private static final List<Step> FIELD = List.of(new Name("entry"), new Name("field"));
    private static final List<Step> ITEM = List.of(new Name("field"), new Position(0));

    private static Figure figure(List<Step> path, @Nullable Object value) {
        return new Figure("file.yaml", 1, new TreeSet<>(List.of("R1")), path, "place", null, value);
    }

    private static List<String> changes(Figure figure, Figure... others) {
        Choices choices = Choices.ofThePolicies(
                FreshClasses.ofThePolicies(
                        Here.repository().root(), Here.repository().module("policies")),
                Here.repository().module("policies"));
        return new OtherValues(choices, List.of(others))
                .changesOf(figure).stream().map(Change::words).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "PT24H, PT25H",
        "P14D, P15D",
        "P0D, P1D",
        "P2Y, P3Y",
        "2021-03-31, 2021-04-01",
        "12-31, 01-01",
        "15:00, 15:01",
        "2017-03-14T23:30Z, 2017-03-14T23:31Z",
        "2017-03-14T23:59Z, 2017-03-14T23:58Z"
    })
    void aTimeBecomesALittleMore(String value, String other) {
        assertThat(changes(figure(FIELD, value))).containsExactly(value + " -> " + other);
    }

    @Test
    void aNumberGrowsAndATruthTurns() {
        assertThat(changes(figure(FIELD, 5))).containsExactly("5 -> 6");
        assertThat(changes(figure(FIELD, true))).containsExactly("true -> false");
    }

    @Test
    void aChoiceBecomesAnother() {
        assertThat(changes(figure(FIELD, "BUSINESS"))).containsExactly("BUSINESS -> CALENDAR");
        assertThat(changes(figure(FIELD, "NEVER")))
                .contains("NEVER -> UNTIL_CERTIFICATION_EXPIRES", "NEVER -> ALLOWED");
        assertThat(changes(figure(FIELD, "Europe/Paris"))).containsExactly("Europe/Paris -> Pacific/Kiritimati");
    }

    @Test
    void aWordBecomesWhatTheFieldSaysElsewhere() {
        assertThat(changes(figure(FIELD, "one"), figure(FIELD, "two"), figure(ITEM, "zero")))
                .containsExactly("one -> two", "one -> zero");
        assertThat(changes(figure(FIELD, "one"))).isEmpty();
    }

    @Test
    void anItemOfAListIsTakenOut() {
        assertThat(changes(figure(ITEM, "MONDAY"))).startsWith("MONDAY -> taken out", "MONDAY -> TUESDAY");
        assertThat(changes(figure(ITEM, null))).containsExactly("there -> taken out");
        assertThat(changes(figure(FIELD, null))).containsExactly("there -> taken out");
    }
}
