package org.examledger.service.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.sanctions.domain.given.Measures.banUntil;
import static org.examledger.service.sanctions.domain.given.Measures.permanentBan;

import java.util.List;
import org.examledger.policies.MisconductCategory;
import org.examledger.service.sanctions.domain.facts.Measure;
import org.examledger.service.sanctions.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** On which rules a sanction rests, category by category, under each version of a program. */
class RulesOfEachCategoryTest {
    private static final String M14 = "2014-07-01T00:00:00Z";
    private static final String M20 = "2020-08-11T00:00:00Z";
    private static final String O = "2023-01-01T00:00:00Z";

    private static Story confirmed(String program, MisconductCategory category, String at, Measure... measures) {
        return new Story().confirmed("c1", program, category, List.of(), at, measures);
    }

    private static List<String> rules(String program, MisconductCategory category, String at) {
        return confirmed(program, category, at, permanentBan())
                .sanction("c1/0")
                .grounds()
                .ruleIds();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("S1, S2: Microsoft's categories")
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"STATISTICAL_ANOMALY", "COUNTERFEIT_SUBSCRIPTION", "PROXY_TESTING", "BRAIN_DUMP"})
    @Tag("S1")
    @Tag("S2")
    void microsoft(MisconductCategory category) {
        assertThat(rules("MICROSOFT", category, M14)).containsExactly("S1", "S2");
        assertThat(rules("MICROSOFT", category, M20)).containsExactly("S1", "S2");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("S1, S4: proxy testing and brain dumps also rest on S4")
    @EnumSource(names = {"PROXY_TESTING", "BRAIN_DUMP"})
    @Tag("S1")
    @Tag("S4")
    void withOrWithoutIntent(MisconductCategory category) {
        assertThat(rules("MICROSOFT", category, M14)).containsExactly("S1", "S2", "S4");
        assertThat(rules("MICROSOFT", category, M20)).containsExactly("S1", "S2", "S4");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("S1, S3: a statistical anomaly also rests on S3")
    @ValueSource(strings = {M14, M20})
    @Tag("S1")
    @Tag("S3")
    void statistics(String at) {
        assertThat(rules("MICROSOFT", MisconductCategory.STATISTICAL_ANOMALY, at))
                .containsExactly("S1", "S2", "S3");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("S2: a ban is added where a Microsoft case has none, and made permanent where it has an end")
    @ValueSource(strings = {M14, M20})
    @Tag("S2")
    void ban(String at) {
        Story none = confirmed("MICROSOFT", MisconductCategory.CHEATING, at);
        Story dated = confirmed("MICROSOFT", MisconductCategory.CHEATING, at, banUntil("2030-01-01T00:00:00Z"));

        assertThat(none.sanctions()).extracting(Sanction::imposed).containsExactly(permanentBan());
        assertThat(dated.sanctions()).extracting(Sanction::imposed).containsExactly(permanentBan());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("S5, S6: Oracle's categories")
    @CsvSource({"RETAKE_POLICY_VIOLATION, S5 S6", "CHEATING, S6", "COUNTERFEIT_SUBSCRIPTION, S6"})
    @Tag("S5")
    @Tag("S6")
    void oracle(MisconductCategory category, String rules) {
        assertThat(String.join(" ", rules("ORACLE", category, O))).isEqualTo(rules);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @DisplayName("A version governs what is notified from 00:00 UTC of its date; the first one also before")
    @CsvSource({
        "MICROSOFT, 2014-06-30T23:59:59.999Z, 2014-07-01", "MICROSOFT, 2020-08-10T23:59:59.999Z, 2014-07-01",
        "MICROSOFT, 2020-08-11T00:00:00Z, 2020-08-11", "ORACLE, 2023-01-01T00:00:00Z, 2023-01-01"
    })
    @Tag("S2")
    @Tag("S6")
    void versions(String program, String at, String version) {
        assertThat(confirmed(program, MisconductCategory.CHEATING, at, permanentBan())
                        .sanction("c1/0")
                        .policyVersion())
                .isEqualTo(version);
    }
}
