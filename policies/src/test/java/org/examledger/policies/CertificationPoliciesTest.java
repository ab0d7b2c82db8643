package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.examledger.policies.Requirement.AllOf;
import org.examledger.policies.Requirement.AnyOf;
import org.examledger.policies.Requirement.Passed;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certifications of several exams, in the example files. */
class CertificationPoliciesTest {

    private final PolicyCatalogue examples =
            PolicyCatalogue.load(List.of(Path.of("../examples/policies/microsoft-2014")));

    @Test
    void theProductShipsNone() {
        assertThat(Shipped.catalogue().certifications()).isEmpty();
    }

    @Test
    void aRequirementIsMadeOfSeveralExamsAndAlternatives() {
        Requirement requirement =
                policy("MCSE-SERVER-INFRASTRUCTURE").versions().getFirst().requirement();

        assertThat(requirement)
                .isEqualTo(new AllOf(List.of(
                        new AnyOf(List.of(
                                new AllOf(List.of(new Passed("70-410"), new Passed("70-411"), new Passed("70-412"))),
                                new Passed("70-417"))),
                        new Passed("70-413"),
                        new Passed("70-414"))));
        assertThat(requirement.exams()).containsExactly("70-410", "70-411", "70-412", "70-417", "70-413", "70-414");
        assertThat(policy("MCSE-SERVER-INFRASTRUCTURE").exams()).endsWith("70-414", "70-980");
    }

    @ParameterizedTest
    @Tag("C5")
    @CsvSource({
        "MCSE-SERVER-INFRASTRUCTURE, P3Y, 70-980",
        "MCSE-PRIVATE-CLOUD, P3Y, 70-981",
        "MCSD-APPLICATION-LIFECYCLE, P2Y, 70-499"
    })
    void C5_mcseHoldsForThreeYearsAndMcsdForTwoElseInactive(String certification, Period term, String exam) {
        assertThat(policy(certification).versions()).allSatisfy(version -> {
            assertThat(version.validity()).isEqualTo(new Validity(term, "C5"));
            assertThat(version.recertification()).isEqualTo(new Recertification(exams(exam), Lapse.INACTIVE, "C5"));
            assertThat(version.recertifiedBy(exam)).isTrue();
            assertThat(version.recertifiedBy("70-410")).isFalse();
            assertThat(version.lapse()).isEqualTo(Lapse.INACTIVE);
        });
    }

    @ParameterizedTest
    @Tag("C5")
    @CsvSource({
        "MCSE-SERVER-INFRASTRUCTURE, 2014-07-01",
        "MCSE-PRIVATE-CLOUD, 2014-07-01 2014-11-30",
        "MCSD-APPLICATION-LIFECYCLE, 2014-07-01"
    })
    void C5_eachVersionIsInForceFromItsDate(String certification, String dates) {
        assertThat(policy(certification).versions())
                .extracting(CertificationVersion::version)
                .containsExactly(dates.split(" "));
    }

    @Test
    void C7_aVersionMayChangeTheRequirement() {
        CertificationPolicy policy = policy("MCSE-PRIVATE-CLOUD");
        CertificationVersion changed = policy.versions().getLast();

        assertThat(changed.change()).isEqualTo(new RequirementChange(HoldersDuty.MUST_COMPLY));
        assertThat(changed.inForceFrom()).isEqualTo("2014-11-30T00:00:00Z");
        assertThat(policy.before(changed)).contains(policy.versions().getFirst());
        assertThat(policy.before(policy.versions().getFirst())).isEmpty();
        assertThat(policy.inForceAt(Instant.parse("2014-11-29T23:59:59.999Z")))
                .isEqualTo(policy.versions().getFirst());
        assertThat(policy.inForceAt(Instant.parse("2014-11-30T00:00:00Z"))).isEqualTo(changed);
        assertThat(policy.since(changed)).containsExactly(changed);
        assertThat(policy.since(policy.versions().getFirst())).isEqualTo(policy.versions());
    }

    @Test
    @Tag("C4")
    void C4_theProgramExtendsWhatExpiresBeforeADate() {
        CertificationPolicy policy = policy("AZURE-SOLUTIONS-ARCHITECT");
        Extension extension = policy.extensions().getFirst();

        assertThat(policy.versions().getFirst().validity()).isEqualTo(new Validity(Period.ofYears(2), "C4"));
        assertThat(policy.versions().getFirst().lapse()).isEqualTo(Lapse.EXPIRES);
        assertThat(extension)
                .isEqualTo(new Extension(
                        null, LocalDate.of(2020, 12, 31), new ExtensionLength.By(Period.ofMonths(6)), "C4"));
        assertThat(extension.covers(LocalDate.of(2020, 12, 30))).isTrue();
        assertThat(extension.covers(LocalDate.of(2020, 12, 31))).isFalse();
    }

    @Test
    void anExtensionMayBeginWithADate() {
        Extension extension = new Extension(
                LocalDate.of(2020, 3, 1),
                LocalDate.of(2020, 9, 1),
                new ExtensionLength.Until(LocalDate.of(2021, 1, 1)),
                "C4");

        assertThat(extension.covers(LocalDate.of(2020, 2, 29))).isFalse();
        assertThat(extension.covers(LocalDate.of(2020, 3, 1))).isTrue();
    }

    @Test
    void anExtensionIsByAPeriodOrUntilADate() {
        PolicyCatalogue acme = PolicyCatalogue.load(List.of(Path.of("../examples/policies/acme")));

        assertThat(acme.certifications().stream().flatMap(policy -> policy.extensions().stream()))
                .extracting(Extension::length)
                .containsExactly(
                        new ExtensionLength.By(Period.ofMonths(6)),
                        new ExtensionLength.Until(LocalDate.of(2028, 3, 1)));
    }

    @Test
    void whatAnExamGivesByItselfIsKeptByEachFurtherPassOfIt() {
        CertificationPolicy given = CertificationPolicy.ofPass(
                        List.of(Shipped.catalogue().exam("AZ-104").orElseThrow()))
                .orElseThrow();

        assertThat(given.ofOneExam()).isTrue();
        assertThat(given.certification()).isEqualTo("AZURE-ADMINISTRATOR");
        assertThat(given.program()).isEqualTo("MICROSOFT");
        assertThat(given.versions()).singleElement().satisfies(version -> {
            assertThat(version.requirement()).isEqualTo(new Passed("AZ-104"));
            assertThat(version.validity()).isEqualTo(new Validity(Period.ofYears(2), "C4"));
            assertThat(version.recertification()).isEqualTo(new Recertification(exams("AZ-104"), Lapse.EXPIRES, "C4"));
        });
        assertThat(policy("MCSE-PRIVATE-CLOUD").ofOneExam()).isFalse();
    }

    @Test
    void whatNeverExpiresIsNotKeptByAnything() {
        CertificationPolicy given = CertificationPolicy.ofPass(
                        List.of(Shipped.catalogue().exam("AZ-900").orElseThrow()))
                .orElseThrow();

        assertThat(given.versions()).singleElement().satisfies(version -> {
            assertThat(version.validity()).isNull();
            assertThat(version.recertification()).isNull();
        });
        assertThat(CertificationPolicy.ofPass(
                        List.of(Shipped.catalogue().exam("70-410").orElseThrow())))
                .isEmpty();
    }

    private CertificationPolicy policy(String certification) {
        return examples.certifications().stream()
                .filter(policy -> policy.certification().equals(certification))
                .findFirst()
                .orElseThrow();
    }

    private static SequencedSet<String> exams(String... examIds) {
        return new LinkedHashSet<>(List.of(examIds));
    }
}
