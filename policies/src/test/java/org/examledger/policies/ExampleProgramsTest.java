package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The directories under examples/policies, each added beside what the product ships. */
class ExampleProgramsTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "policies");

    private static PolicyCatalogue with(String directory) {
        return PolicyCatalogue.load(List.of(EXAMPLES.resolve(directory)));
    }

    private static RetakePolicyVersion retakePolicy(String directory, String examId) {
        return with(directory).exam(examId).orElseThrow().retakePolicy().inForceAt(Instant.EPOCH);
    }

    @Test
    void allOfThemStandBesideOneAnother() {
        PolicyCatalogue catalogue = PolicyCatalogue.load(List.of(EXAMPLES));

        assertThat(catalogue.programs())
                .extracting(Program::program)
                .contains("AEGIS", "FUN", "MERIDIAN", "MICROSOFT", "NIMBUS", "ORACLE", "STRATUS");
        assertThat(catalogue.exams()).containsAll(Shipped.catalogue().exams());
    }

    @Test
    @Tag("ACME-14")
    void theBetaOfTheAuthorsExampleIsByInvitation() {
        assertThat(with("acme").exam("ACME-301").orElseThrow().beta())
                .isEqualTo(new Beta(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 1), 1, "ACME-13", "ACME-14"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"stratus", "nimbus", "aegis", "meridian"})
    void aProgramOfAnotherFamilyBringsItsOwnDocumentsAndRules(String directory) {
        PolicyCatalogue catalogue = with(directory);

        assertThat(catalogue.programs()).hasSize(4);
        assertThat(catalogue.rules()).containsAll(Shipped.catalogue().rules());
        assertThat(catalogue.rules())
                .filteredOn(rule -> !Shipped.catalogue().rules().contains(rule))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.documents())
                        .allSatisfy(document -> assertThat(Shipped.catalogue().document(document))
                                .isEmpty()));
    }

    @Test
    @Tag("ST-1")
    void stratusWaits14DaysAndHasNoCap() {
        RetakePolicyVersion version = retakePolicy("stratus", "STR-ARCHITECT");

        assertThat(version.waits().steps()).containsExactly(new Wait(Duration.ofDays(14), "ST-1"));
        assertThat(version.cap()).isNull();
    }

    @Test
    @Tag("NB-1")
    @Tag("NB-2")
    void nimbusWaits14And60And365DaysAndTakesFourSittingsInTwoYears() {
        RetakePolicyVersion version = retakePolicy("nimbus", "NIMBUS-LEADER");

        assertThat(version.waits().steps())
                .containsExactly(
                        new Wait(Duration.ofDays(14), "NB-1"),
                        new Wait(Duration.ofDays(60), "NB-1"),
                        new Wait(Duration.ofDays(365), "NB-1"));
        assertThat(version.cap()).isEqualTo(new Cap(4, Period.ofYears(2), WindowAnchor.FIRST_ATTEMPT, "NB-2"));
    }

    @Test
    @Tag("NB-3")
    void nimbusCountsTheLanguagesOfAnExamTogether() {
        PolicyCatalogue nimbus = with("nimbus");
        Exam japanese = nimbus.exam("NIMBUS-ENGINEER-JA").orElseThrow();
        Exam leader = nimbus.exam("NIMBUS-LEADER").orElseThrow();

        assertThat(japanese.family()).isEqualTo(new ExamFamily("NIMBUS-ENGINEER", "NB-3"));
        assertThat(nimbus.countedTogether(japanese))
                .extracting(Exam::examId)
                .containsExactly("NIMBUS-ENGINEER-EN", "NIMBUS-ENGINEER-ES", "NIMBUS-ENGINEER-JA");
        assertThat(nimbus.countedTogether(leader)).containsExactly(leader);
    }

    @Test
    @Tag("AG-1")
    @Tag("AG-2")
    void aegisWaits30And60And90DaysAndTakesFourSittingsInAnyTwelveMonths() {
        RetakePolicyVersion version = retakePolicy("aegis", "AEGIS-AUDITOR");

        assertThat(version.waits().steps())
                .containsExactly(
                        new Wait(Duration.ofDays(30), "AG-1"),
                        new Wait(Duration.ofDays(60), "AG-1"),
                        new Wait(Duration.ofDays(90), "AG-1"));
        assertThat(version.cap()).isEqualTo(new Cap(4, Period.ofMonths(12), WindowAnchor.ROLLING, "AG-2"));
    }

    @Test
    @Tag("MN-1")
    @Tag("MN-2")
    void meridianWaitsFiveDaysOfTheCalendarAnd180DaysAfterAPass() {
        RetakePolicyVersion version = retakePolicy("meridian", "MER-ROUTING");

        assertThat(version.waits().steps()).containsExactly(new Wait(new WaitTime.DaysAfter(5), "MN-1"));
        assertThat(version.passRule())
                .isEqualTo(new PassRule(AfterPass.AFTER, new WaitTime.Elapsed(Duration.ofDays(180)), "MN-2"));
    }

    @Test
    @Tag("AG-5")
    @Tag("MN-5")
    void theTimeToAppealCountsFromReceiptForAegisAndFromTheLettersDateForMeridian() {
        AppealClocks aegis = with("aegis")
                .program("AEGIS")
                .orElseThrow()
                .inForceAt(Instant.EPOCH)
                .appealClocks();
        AppealClocks meridian = with("meridian")
                .program("MERIDIAN")
                .orElseThrow()
                .inForceAt(Instant.EPOCH)
                .appealClocks();

        assertThat(aegis.fileAppeal()).isEqualTo(new AppealClock(Term.days(30, DayUnit.CALENDAR), "AG-5"));
        assertThat(aegis.filingFrom()).isEqualTo(CountedFrom.RECEIPT);
        assertThat(meridian.fileAppeal()).isEqualTo(new AppealClock(Term.days(20, DayUnit.CALENDAR), "MN-5"));
        assertThat(meridian.filingFrom()).isEqualTo(CountedFrom.NOTICE);
    }

    @Test
    @Tag("R9")
    void aBetaPeriodHasItsDatesAndItsSittings() {
        Beta beta = with("microsoft-beta").exam("AZ-720").orElseThrow().beta();

        assertThat(beta.opensAt()).isEqualTo("2021-05-01T00:00:00Z");
        assertThat(beta.releasedAt()).isEqualTo("2021-07-01T00:00:00Z");
        assertThat(beta.sittings()).isEqualTo(1);
        assertThat(beta.ruleId()).isEqualTo("R9");
        assertThat(beta.byInvitation()).isFalse();
        assertThat(beta.covers(Instant.parse("2021-06-30T23:59:59.999Z"))).isTrue();
        assertThat(beta.covers(Instant.parse("2021-07-01T00:00:00Z"))).isFalse();
    }

    @Test
    @Tag("R10")
    void aBetaMayBeByInvitationOnly() {
        Beta beta = with("microsoft-beta").exam("71-532").orElseThrow().beta();

        assertThat(beta.byInvitation()).isTrue();
        assertThat(beta.invitationRuleId()).isEqualTo("R10");
    }
}
