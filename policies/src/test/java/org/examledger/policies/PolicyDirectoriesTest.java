package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyDirectoriesTest {

    private static final Instant THEN = Instant.parse("2024-06-01T00:00:00Z");
    private static final String OTHER_AZ_900 =
            "{exam: AZ-900, %sprogram: MICROSOFT, policy: microsoft-mos, certification: {name: OTHER}}";

    @TempDir
    Path first;

    @TempDir
    Path second;

    @Test
    void aDirectoryAddsAProgramWithItsRulesPoliciesCalendarAndExams() throws URISyntaxException {
        PolicyCatalogue catalogue = PolicyCatalogue.load(List.of(acme()));

        Exam exam = catalogue.exam("ACME-101").orElseThrow();
        assertThat(exam.program()).isEqualTo("ACME");
        assertThat(exam.certification()).isEqualTo(new Certification("ACME-ASSOCIATE", Period.ofMonths(30), "ACME-2"));
        assertThat(exam.retakePolicy().inForceAt(THEN).waits().after(1))
                .contains(new Wait(Duration.ofDays(14), "ACME-1"));
        assertThat(catalogue.examsOf("ACME")).containsExactly(exam);
        assertThat(catalogue.rule("ACME-1")).contains(new Rule("ACME-1", List.of("ACME-2024"), "Waits"));
        Program program = catalogue.program("ACME").orElseThrow();
        assertThat(program.inForceAt(THEN).appealClocks())
                .isEqualTo(new AppealClocks(new AppealClock(10, DayUnit.BUSINESS, "ACME-3"), null, null));
    }

    @Test
    void aCalendarHasItsOwnWeekAndHolidaysThatMove() throws URISyntaxException {
        HolidayCalendar calendar = PolicyCatalogue.load(List.of(acme()))
                .program("ACME")
                .orElseThrow()
                .calendar();

        assertThat(calendar.isBusinessDay(LocalDate.of(2026, 4, 5))).isTrue();
        assertThat(calendar.isBusinessDay(LocalDate.of(2026, 4, 6))).isFalse();
        assertThat(calendar.isBusinessDay(LocalDate.of(2026, 4, 10))).isFalse();
        assertThat(calendar.isHoliday(LocalDate.of(2020, 6, 19))).isFalse();
        assertThat(calendar.isHoliday(LocalDate.of(2021, 6, 19))).isTrue();
        assertThat(calendar.isHoliday(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(calendar.isHoliday(LocalDate.of(2028, 2, 29))).isFalse();
    }

    @Test
    void whatTheProductShipsStays() throws URISyntaxException {
        PolicyCatalogue catalogue = PolicyCatalogue.load(List.of(acme()));

        assertThat(catalogue.exams()).containsAll(Shipped.catalogue().exams()).hasSize(10);
        assertThat(catalogue.programs())
                .containsAll(Shipped.catalogue().programs())
                .hasSize(4);
    }

    @Test
    void aShippedIdIsNotReplacedSilently() throws IOException {
        Path file = exams(first, OTHER_AZ_900.formatted(""));

        assertProblem(
                List.of(first),
                file + ":2: exams[0].exam: expected the id of an exam that no file defines yet, found \"AZ-900\","
                        + " defined at policies/exams.yaml:11 (\"replaces: shipped\" replaces it)");
    }

    @Test
    void aFileThatSaysSoReplacesWhatTheProductShips() throws IOException {
        exams(first, OTHER_AZ_900.formatted("replaces: shipped, "));

        PolicyCatalogue catalogue = PolicyCatalogue.load(List.of(first));

        Exam exam = catalogue.exam("AZ-900").orElseThrow();
        assertThat(exam.retakePolicy().policyId()).isEqualTo("microsoft-mos");
        assertThat(exam.certification()).isEqualTo(new Certification("OTHER", null, null));
        assertThat(catalogue.exams()).hasSize(9);
    }

    @Test
    void aReplacedRetakePolicyGovernsTheShippedExams() throws IOException {
        Files.writeString(first.resolve("oracle.yaml"), """
                retakePolicy: oracle-proctored
                replaces: shipped
                versions:
                  - date: 2023-01-01
                    document: O
                    waits: [{wait: P14D, rule: R12}]
                    afterPass: {retake: NEVER, rule: R14}
                """);

        Exam exam = PolicyCatalogue.load(List.of(first)).exam("1Z0-1072").orElseThrow();

        assertThat(exam.retakePolicy().inForceAt(THEN).waits().after(1)).contains(new Wait(Duration.ofDays(14), "R12"));
    }

    @Test
    void twoDirectoriesThatDefineTheSameIdAreAProblemThatNamesBothFiles() throws IOException {
        Path one = exams(first, "{exam: A-1, program: MICROSOFT, policy: microsoft-mos}");
        Path other = exams(second, "{exam: A-1, program: MICROSOFT, policy: microsoft-general}");

        assertProblem(
                List.of(first, second),
                other + ":2: exams[0].exam: expected the id of an exam that no file defines yet, found \"A-1\","
                        + " defined at " + one + ":2");
    }

    @Test
    void twoDirectoriesThatReplaceTheSameShippedIdAreAProblem() throws IOException {
        Path one = exams(first, OTHER_AZ_900.formatted("replaces: shipped, "));
        Path other = exams(second, OTHER_AZ_900.formatted("replaces: shipped, "));

        assertProblem(
                List.of(first, second),
                other + ":2: exams[0].exam: expected the id of an exam that no file defines yet, found \"AZ-900\","
                        + " defined at " + one + ":2");
    }

    @Test
    void oneDirectoryMayReferToAnother() throws IOException, URISyntaxException {
        exams(first, "{exam: A-1, program: ACME, policy: acme-retakes}");

        assertThat(PolicyCatalogue.load(List.of(first, acme())).examsOf("ACME"))
                .extracting(Exam::examId)
                .containsExactly("A-1", "ACME-101");
    }

    @Test
    void hiddenFilesAndOtherFilesAreLeftOut() throws IOException {
        exams(first, "{exam: A-1, program: MICROSOFT, policy: microsoft-mos}");
        Files.createDirectory(first.resolve("..copy"));
        exams(first.resolve("..copy"), "{exam: A-1, program: MICROSOFT, policy: microsoft-mos}");
        Files.writeString(first.resolve(".exams.yaml"), "exams: [");
        Files.writeString(first.resolve("README.md"), "exams: [");

        assertThat(PolicyCatalogue.load(List.of(first)).exam("A-1")).isPresent();
    }

    @Test
    void aDirectoryThatIsNotThereIsAProblem() {
        Path missing = first.resolve("missing");

        assertProblem(
                List.of(missing),
                missing
                        + ": (directory): expected a directory with files that end in .yaml or .yml, found nothing there");
    }

    @Test
    void aFileInPlaceOfADirectoryIsAProblem() throws IOException {
        Path file = exams(first, "{exam: A-1, program: MICROSOFT, policy: microsoft-mos}");

        assertProblem(
                List.of(file),
                file + ": (directory): expected a directory with files that end in .yaml or .yml, found a file");
    }

    @Test
    void aDirectoryWithoutPolicyFilesIsAProblem() {
        assertProblem(
                List.of(first),
                first + ": (directory): expected a directory with files that end in .yaml or .yml, found no such file");
    }

    private static void assertProblem(List<Path> directories, String message) {
        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyCatalogue.load(directories))
                .withMessage(message);
    }

    private static Path exams(Path directory, String exam) throws IOException {
        return Files.writeString(directory.resolve("exams.yaml"), "exams:\n  - " + exam + "\n");
    }

    private static Path acme() throws URISyntaxException {
        return Path.of(PolicyDirectoriesTest.class.getResource("/acme").toURI());
    }
}
