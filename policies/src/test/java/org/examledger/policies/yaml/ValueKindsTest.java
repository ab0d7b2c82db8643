package org.examledger.policies.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.examledger.policies.Lapse;
import org.examledger.policies.PolicyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and the last value that each kind takes, and the ones beyond. */
class ValueKindsTest {
    private final Problems problems = new Problems();

    private <T> @Nullable T read(ValueKind<T> kind, String written) {
        Section fields = new YamlParser(problems).parse(new PolicyFile("file.yaml", "value: " + written + "\n", false));
        return Objects.requireNonNull(fields).required("value").as(kind);
    }

    @ParameterizedTest
    @DisplayName("A count is from 1 to 36500")
    @CsvSource({"0, false", "1, true", "36500, true", "36501, false", "-1, false", "\"1\", false", "1.0, false"})
    void count(String written, boolean taken) {
        assertThat(read(ValueKinds.count(), written) != null).isEqualTo(taken);
    }

    @ParameterizedTest
    @DisplayName("A count that may be none is from 0 to 36500")
    @CsvSource({"-1, false", "0, true", "36500, true", "36501, false"})
    void countOrNone(String written, boolean taken) {
        assertThat(read(ValueKinds.countOrNone(), written) != null).isEqualTo(taken);
    }

    @ParameterizedTest
    @DisplayName("A score is from 1 to 1000")
    @CsvSource({"0, false", "1, true", "1000, true", "1001, false"})
    void score(String written, boolean taken) {
        assertThat(read(ValueKinds.score(), written) != null).isEqualTo(taken);
    }

    @ParameterizedTest
    @DisplayName("An elapsed time is from 0 to 36500 days")
    @CsvSource({"PT0S, true", "-PT1S, false", "P36500D, true", "P36501D, false", "P1M, false"})
    void elapsedTime(String written, boolean taken) {
        assertThat(read(ValueKinds.elapsedTime(), written) != null).isEqualTo(taken);
    }

    @ParameterizedTest
    @DisplayName("A calendar period is more than 0, and at most 100 years or 36500 days")
    @CsvSource({
        "P0D, false",
        "P1D, true",
        "-P1D, false",
        "P100Y, true",
        "P100Y1M, false",
        "P1200M, true",
        "P36500D, true",
        "P36501D, false"
    })
    void calendarPeriod(String written, boolean taken) {
        assertThat(read(ValueKinds.calendarPeriod(), written) != null).isEqualTo(taken);
    }

    @ParameterizedTest
    @DisplayName("A date has four, two and two digits, and exists")
    @CsvSource({"2024-02-29, true", "2023-02-29, false", "+12024-02-28, false", "2024-2-28, false"})
    void date(String written, boolean taken) {
        assertThat(read(ValueKinds.date(), written) != null).isEqualTo(taken);
    }

    @ParameterizedTest
    @DisplayName("Yes and no are told apart")
    @CsvSource({"true, true", "false, false"})
    void yesOrNo(String written, boolean meant) {
        assertThat(read(ValueKinds.yesOrNo(), written)).isEqualTo(meant);
    }

    @Test
    @DisplayName("A constant is read under its name alone")
    void oneOf() {
        ValueKind<Lapse> kind = ValueKinds.oneOf(Lapse.class, Lapse::name);

        assertThat(read(kind, "INACTIVE")).isEqualTo(Lapse.INACTIVE);
        assertThat(read(kind, "inactive")).isNull();
    }

    @ParameterizedTest
    @DisplayName("What does not fit is told with the value, cut after its first 80 characters")
    @ValueSource(ints = {80, 81})
    void longValues(int length) {
        read(ValueKinds.score(), "x".repeat(length));

        String quoted = length == 80 ? "\"" + "x".repeat(80) + "\"" : "\"" + "x".repeat(80) + "...\"";
        assertThat(told()).isEqualTo("file.yaml:1: value: expected a whole number from 1 to 1000, found " + quoted);
    }

    @ParameterizedTest
    @DisplayName("What is no value is told in an author's words")
    @CsvSource(delimiter = '|', textBlock = """
            {}     | no fields
            {a: 1} | fields
            []     | an empty list
            [1]    | a list
            1.5    | the number 1.5
            true   | the value true
            ~      | nothing
            """)
    void noValue(String written, String found) {
        read(ValueKinds.score(), written);

        assertThat(told()).endsWith("from 1 to 1000, found " + found);
    }

    private @Nullable String told() {
        try {
            problems.throwIfAny();
            return null;
        } catch (PolicyException problem) {
            return problem.getMessage();
        }
    }
}
