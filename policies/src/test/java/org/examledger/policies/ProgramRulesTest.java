package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.examledger.policies.MisconductCategory.CHEATING;
import static org.examledger.policies.MisconductCategory.COUNTERFEIT_SUBSCRIPTION;
import static org.examledger.policies.MisconductCategory.FALSIFIED_SCORE_REPORT;
import static org.examledger.policies.MisconductCategory.PROXY_TESTING;
import static org.examledger.policies.MisconductCategory.RETAKE_POLICY_VIOLATION;
import static org.examledger.policies.MisconductCategory.STATISTICAL_ANOMALY;
import static org.examledger.policies.Shipped.catalogue;
import static org.examledger.policies.Shipped.program;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramRulesTest {

    private final ProgramVersion oracle = program("ORACLE", "2023-01-01");

    @Test
    @Tag("P1")
    void P1_anAppealIsFiledWithin14CalendarDays() {
        assertThat(oracle.appealClocks().fileAppeal()).isEqualTo(new AppealClock(14, DayUnit.CALENDAR, "P1"));
    }

    @Test
    @Tag("P2")
    void P2_aCompleteAppealCarriesFiveItems() {
        assertThat(oracle.completeness().requiredFor(CHEATING))
                .extracting(required -> required.item().fieldName(), RequiredItem::ruleId)
                .containsExactly(
                        tuple("candidateName", "P2"),
                        tuple("testId", "P2"),
                        tuple("examDetails", "P2"),
                        tuple("grounds", "P2"),
                        tuple("evidence", "P2"));
    }

    @Test
    @Tag("P3")
    void P3_receiptIsAcknowledgedWithin5BusinessDays() {
        assertThat(oracle.appealClocks().acknowledgeAppeal()).isEqualTo(new AppealClock(5, DayUnit.BUSINESS, "P3"));
    }

    @Test
    @Tag("P4")
    void P4_theDecisionIsNotifiedWithin30CalendarDays() {
        assertThat(oracle.appealClocks().decideAppeal()).isEqualTo(new AppealClock(30, DayUnit.CALENDAR, "P4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-07-01", "2020-08-11"})
    @Tag("P7")
    void P7_aMicrosoftBanMayBeAppealedWithoutADeadline(String date) {
        assertThat(program("MICROSOFT", date).appealClocks()).isEqualTo(new AppealClocks(null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-07-01", "2020-08-11"})
    @Tag("P7")
    void P7_aMicrosoftAppealCarriesItsGrounds(String date) {
        assertThat(required("MICROSOFT", date, CHEATING)).containsExactly("grounds P7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-07-01", "2020-08-11"})
    @Tag("P7")
    void P7_anAppealAboutAFalsifiedReportNeedsTheOriginal(String date) {
        assertThat(required("MICROSOFT", date, FALSIFIED_SCORE_REPORT))
                .containsExactly("grounds P7", "originalReportReceived P7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-07-01", "2020-08-11"})
    @Tag("S2")
    void S2_anyMicrosoftCaseGivesAPermanentBan(String date) {
        assertThat(program("MICROSOFT", date).sanctionRules().ban()).isEqualTo(new BanRule(true, true, "S2"));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COUNTERFEIT_SUBSCRIPTION", "STATISTICAL_ANOMALY", "PROXY_TESTING", "BRAIN_DUMP"})
    @Tag("S1")
    @Tag("S2")
    void S1_andS2_groundASanctionForEachOfMicrosoftsCategories(MisconductCategory category) {
        assertThat(grounds("MICROSOFT", "2014-07-01", category)).containsExactly("S1", "S2");
        assertThat(grounds("MICROSOFT", "2020-08-11", category)).containsExactly("S1", "S2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-07-01", "2020-08-11"})
    @Tag("S3")
    void S3_statisticalEvidenceAloneGroundsASanction(String date) {
        assertThat(grounds("MICROSOFT", date, STATISTICAL_ANOMALY)).containsExactly("S1", "S2", "S3");
    }

    @ParameterizedTest
    @Tag("S1")
    @Tag("S4")
    @EnumSource(names = {"PROXY_TESTING", "BRAIN_DUMP"})
    void S4_proxyTestingAndBrainDumpsCountWithoutIntent(MisconductCategory category) {
        assertThat(grounds("MICROSOFT", "2014-07-01", category)).containsExactly("S1", "S2", "S4");
        assertThat(grounds("MICROSOFT", "2020-08-11", category)).containsExactly("S1", "S2", "S4");
    }

    @ParameterizedTest
    @Tag("S4")
    @ValueSource(strings = {"2014-07-01", "2020-08-11"})
    void S4_proxyTestingFallsOnThoseWhomTheCaseNames(String date) {
        InvolvedRule rule = program("MICROSOFT", date).sanctionRules().involved();

        assertThat(rule).isEqualTo(new InvolvedRule(new CategoryScope(Set.of(PROXY_TESTING)), "S4"));
    }

    @ParameterizedTest
    @Tag("S4")
    @CsvSource({"MICROSOFT, PROXY_TESTING, S4", "MICROSOFT, CHEATING,", "ORACLE, PROXY_TESTING,"})
    void S4_othersThatACaseNamesAreSanctionedForProxyTestingAlone(
            String program, MisconductCategory category, @Nullable String ruleId) {
        assertThat(program(program, "2023-01-01").sanctionRules().involvedRuleFor(category))
                .isEqualTo(Optional.ofNullable(ruleId));
    }

    @Test
    @Tag("S1")
    void S1_doesNotListCounterfeitSubscriptions() {
        assertThat(grounds("MICROSOFT", "2020-08-11", COUNTERFEIT_SUBSCRIPTION)).containsExactly("S2");
    }

    @Test
    @Tag("S5")
    @Tag("S6")
    void S5_andS6_groundASanctionOfOracle() {
        assertThat(grounds("ORACLE", "2023-01-01", RETAKE_POLICY_VIOLATION)).containsExactly("S5", "S6");
        assertThat(grounds("ORACLE", "2023-01-01", CHEATING)).containsExactly("S6");
    }

    @Test
    @Tag("S5")
    void S5_resultsUnderANewIdentityAreInvalidated() {
        assertThat(oracle.sanctionRules().newIdentity()).isEqualTo(new NewIdentityRule(true, "S5"));
        assertThat(program("MICROSOFT", "2023-01-01").sanctionRules().newIdentity())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ORACLE", "FUN"})
    void elsewhereTheMeasuresStandAsTheCaseNamesThem(String program) {
        assertThat(program(program, "2023-01-01").sanctionRules().ban()).isNull();
    }

    @Test
    void funPublishesNoRulesOnSanctionsAndAppeals() {
        ProgramVersion fun = program("FUN", "2017-03-01");

        assertThat(fun.appealClocks()).isEqualTo(new AppealClocks(null, null, null));
        assertThat(fun.completeness().items()).isEmpty();
        assertThat(fun.sanctionRules().grounds()).isEmpty();
    }

    @Test
    void programsAreInOrderOfTheirIdsAndNameTheirPolicies() {
        assertThat(catalogue().programs())
                .extracting(Program::program, Program::policyId)
                .containsExactly(
                        tuple("FUN", "fun-program"),
                        tuple("MICROSOFT", "microsoft-program"),
                        tuple("ORACLE", "oracle-program"));
    }

    @ParameterizedTest
    @CsvSource({"FUN, 2017-03-01 F", "MICROSOFT, 2014-07-01 M14 2020-08-11 M20", "ORACLE, 2023-01-01 O"})
    void eachVersionIsDatedAndNamesItsDocument(String program, String versions) {
        List<String> actual = catalogue().program(program).orElseThrow().versions().stream()
                .map(version -> version.version() + " " + version.document())
                .toList();

        assertThat(String.join(" ", actual)).isEqualTo(versions);
    }

    private static List<String> required(String program, String date, MisconductCategory category) {
        return program(program, date).completeness().requiredFor(category).stream()
                .map(required -> required.item().fieldName() + " " + required.ruleId())
                .toList();
    }

    private static List<String> grounds(String program, String date, MisconductCategory category) {
        return program(program, date).sanctionRules().groundsFor(category);
    }
}
