package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.policies.Shipped.catalogue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamCatalogueTest {

    @ParameterizedTest
    @CsvSource({
        "AZ-104, MICROSOFT, microsoft-general, AZURE-ADMINISTRATOR",
        "AZ-900, MICROSOFT, microsoft-general, AZURE-FUNDAMENTALS",
        "70-410, MICROSOFT, microsoft-general,",
        "98-364, MICROSOFT, microsoft-mta-mce,",
        "77-725, MICROSOFT, microsoft-mos, MOS-WORD",
        "1Z0-1072, ORACLE, oracle-proctored, OCI-ARCHITECT",
        "1Z0-1056, ORACLE, oracle-proctored, CLOUD-FINANCIALS",
        "OU-EXPLORER, ORACLE, oracle-unproctored,",
        "CARTOPRO-2017, FUN, fun-session, CARTOPRO"
    })
    @Tag("R11")
    void R11_eachExamNamesItsProgramPolicyAndCertification(
            String examId, String program, String policyId, String certification) {
        Exam exam = catalogue().exam(examId).orElseThrow();

        assertThat(exam.program()).isEqualTo(program);
        assertThat(exam.retakePolicy().policyId()).isEqualTo(policyId);
        assertThat(exam.certification() == null ? null : exam.certification().name())
                .isEqualTo(certification);
    }

    @Test
    @Tag("C4")
    void C4_roleBasedCertificationsAreValidForTwoYears() {
        assertThat(certification("AZ-104"))
                .isEqualTo(new Certification("AZURE-ADMINISTRATOR", Period.ofYears(2), "C4"));
    }

    @Test
    @Tag("C6")
    void C6_cloudInfrastructureIsValidFor24Months() {
        assertThat(certification("1Z0-1072")).isEqualTo(new Certification("OCI-ARCHITECT", Period.ofMonths(24), "C6"));
    }

    @Test
    @Tag("C6")
    void C6_cloudApplicationsAreValidFor18Months() {
        assertThat(certification("1Z0-1056"))
                .isEqualTo(new Certification("CLOUD-FINANCIALS", Period.ofMonths(18), "C6"));
    }

    @ParameterizedTest
    @CsvSource({"AZ-900, AZURE-FUNDAMENTALS", "77-725, MOS-WORD", "CARTOPRO-2017, CARTOPRO"})
    void otherCertificationsNeverExpire(String examId, String name) {
        assertThat(certification(examId)).isEqualTo(new Certification(name, null, null));
    }

    @Test
    void examsAreInOrderOfTheirIds() {
        assertThat(catalogue().exams())
                .extracting(Exam::examId)
                .containsExactly(
                        "1Z0-1056",
                        "1Z0-1072",
                        "70-410",
                        "77-725",
                        "98-364",
                        "AZ-104",
                        "AZ-900",
                        "CARTOPRO-2017",
                        "OU-EXPLORER");
    }

    @Test
    void theExamsOfAProgramAreInOrderOfTheirIds() {
        assertThat(catalogue().examsOf("ORACLE"))
                .extracting(Exam::examId)
                .containsExactly("1Z0-1056", "1Z0-1072", "OU-EXPLORER");
    }

    @Test
    void anUnknownExamOrProgramIsEmpty() {
        assertThat(catalogue().exam("az-104")).isEmpty();
        assertThat(catalogue().program("microsoft")).isEmpty();
        assertThat(catalogue().examsOf("microsoft")).isEmpty();
        assertThat(catalogue().rule("R0")).isEmpty();
    }

    @Test
    void retakePoliciesAreInOrderOfTheirIds() {
        assertThat(catalogue().retakePolicies())
                .extracting(RetakePolicy::policyId)
                .containsExactly(
                        "fun-session",
                        "microsoft-general",
                        "microsoft-mos",
                        "microsoft-mta-mce",
                        "oracle-proctored",
                        "oracle-unproctored");
    }

    @ParameterizedTest
    @CsvSource({
        "microsoft-general, 2014-07-01 M14 2020-08-11 M20 2021-03-31 M21",
        "microsoft-mta-mce, 2014-07-01 M14 2020-08-11 M20 2021-03-31 M21",
        "microsoft-mos, 2014-07-01 M14 2020-08-11 M20 2021-03-31 M21",
        "oracle-proctored, 2023-01-01 O",
        "oracle-unproctored, 2023-01-01 O",
        "fun-session, 2017-03-01 F"
    })
    void eachVersionIsDatedAndNamesItsDocument(String policyId, String versions) {
        RetakePolicy policy = catalogue().retakePolicies().stream()
                .filter(candidate -> candidate.policyId().equals(policyId))
                .findFirst()
                .orElseThrow();
        List<String> actual = policy.versions().stream()
                .map(version -> version.version() + " " + version.document())
                .toList();
        assertThat(String.join(" ", actual)).isEqualTo(versions);
        assertThat(policy.versions().getFirst().date())
                .isEqualTo(LocalDate.parse(policy.versions().getFirst().version()));
    }

    private static Certification certification(String examId) {
        return catalogue().exam(examId).orElseThrow().certification();
    }

    @Test
    @Tag("C1")
    void anExamForMcsaIsPassedWith700() {
        PassMark passMark = catalogue().exam("70-410").orElseThrow().passMark();

        assertThat(passMark).isEqualTo(new PassMark(700, "C1"));
        assertThat(passMark.isPassedWith(699)).isFalse();
        assertThat(passMark.isPassedWith(700)).isTrue();
    }

    @Test
    @Tag("C1")
    void forOtherExamsNoPassMarkIsShipped() {
        assertThat(catalogue().exams())
                .filteredOn(exam -> exam.passMark() != null)
                .extracting(Exam::examId)
                .containsExactly("70-410");
    }
}
