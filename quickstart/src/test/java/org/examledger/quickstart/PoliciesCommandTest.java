package org.examledger.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PoliciesCommandTest {

    private static final String ACME = "../examples/policies/acme";

    @TempDir
    Path directory;

    @Test
    void given_sound_files_then_what_they_add_is_said_in_plain_words() {
        Answer answer = examledger("policies", "check", ACME);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out())
                .startsWith("No problems. The files say:")
                .contains(
                        "Program ACME",
                        "Exam ACME-101 of program ACME",
                        "  From 2026-01-01 on (ACME-2026: Acme exam terms of 2026: shorter waits):",
                        "    After the 1st failed sitting: wait 24 hours (ACME-1, ACME-2026).",
                        "    After the 2nd failed sitting and every later one: wait 7 days (ACME-1, ACME-2026).")
                .doesNotContain("MICROSOFT");
        assertThat(answer.code()).isZero();
    }

    @Test
    void given_several_problems_then_each_is_told_with_its_line_and_the_command_fails() throws IOException {
        Path file = write("exams.yaml", """
                exams:
                  - {exam: A-1, program: MICROSFT, policy: microsoft-mos}
                  - {exam: AZ-900, program: MICROSOFT, policy: microsoft-mos}
                """);
        Path broken = write("broken.yaml", "program: [\n");
        Answer answer = examledger("policies", "check", directory.toString());
        assertThat(answer.out().lines())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith(broken + ":2: (syntax): expected valid YAML, found "))
                .contains(file + ":2: exams[0].program: expected the id of a program (known: FUN, MICROSOFT, ORACLE),"
                        + " found \"MICROSFT\"")
                .anySatisfy(line -> assertThat(line)
                        .startsWith(file + ":3: exams[1].exam: expected the id of an exam that no file defines yet"));
        assertThat(answer.err()).isEqualTo("examledger: the policy files have 3 problems.\n");
        assertThat(answer.code()).isEqualTo(1);
    }

    @Test
    void given_a_directory_without_policy_files_then_that_is_a_problem() {
        Answer answer = examledger("policies", "check", directory.toString());
        assertThat(answer.out()).startsWith(directory + ": (directory): expected a directory with files that end in");
        assertThat(answer.err()).isEqualTo("examledger: the policy files have a problem.\n");
        assertThat(answer.code()).isEqualTo(1);
    }

    @Test
    void given_several_directories_then_one_may_refer_to_another() throws IOException {
        write("exams.yaml", "exams:\n  - {exam: ACME-102, program: ACME, policy: acme-retakes}\n");
        Answer answer = examledger("policies", "check", directory.toString(), ACME);
        assertThat(answer.out()).contains("Exam ACME-102 of program ACME");
        assertThat(answer.code()).isZero();
    }

    @Test
    void given_no_such_directory_or_a_file_then_one_sentence_says_so() throws IOException {
        Path file = write("exams.yaml", "");
        Answer answer =
                examledger("policies", "check", directory.resolve("nowhere").toString(), file.toString());
        assertThat(answer.err())
                .isEqualTo(
                        "examledger: there is no %s, and %s is a file: name directories of policy files; --help tells more.%n"
                                .formatted(directory.resolve("nowhere"), file));
        assertThat(answer.out()).isEmpty();
        assertThat(answer.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "policies",
                "policies check",
                "policies show",
                "policies frobnicate",
                "policies check --language de " + ACME,
                "policies show AZ-999"
            })
    void given_a_wrong_call_then_one_sentence_says_so(String call) {
        Answer answer = examledger(call.split(" "));
        assertThat(answer.err()).startsWith("examledger: ").hasLineCount(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.code()).isEqualTo(2);
    }

    @Test
    void a_program_or_an_exam_is_shown() {
        assertThat(examledger("policies", "show", "ORACLE").out())
                .contains("An appeal is filed within 14 calendar days of the notice of the sanction (P1, O).");
        assertThat(examledger("policies", "show", "AZ-104").out())
                .contains("After the 1st failed sitting: wait 24 hours (R1, M21).");
        assertThat(examledger("policies", "show", "ACME-WORKSHOP", "--policies", ACME)
                        .out())
                .contains("One sitting only, whatever its outcome (ACME-11, ACME-2024).");
    }

    @Test
    void french_is_spoken() {
        assertThat(examledger("policies", "show", "AZ-104", "--language", "fr").out())
                .contains("Après le 1er passage échoué : attendre 24 heures (R1, M21).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "demo"})
    void given_broken_policies_then_nothing_starts_and_every_problem_is_told(String command) throws IOException {
        var exams = new StringBuilder("exams:\n");
        for (int number = 1; number <= 12; number++) {
            exams.append("  - {exam: A-%d, program: MICROSFT, policy: microsoft-mos}\n".formatted(number));
        }
        write("exams.yaml", exams.toString());
        Answer answer = examledger(
                command,
                "--policies",
                directory.toString(),
                "--state",
                directory.resolve("state").toString());
        assertThat(answer.err())
                .startsWith("examledger: the policy files cannot be used:\n")
                .hasLineCount(13)
                .contains("exams[0].program", "exams[11].program");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(directory.resolve("state")).doesNotExist();
    }

    private record Answer(int code, String out, String err) {}

    private static Answer examledger(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Examledger.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Answer(code, out.toString(), err.toString());
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
