package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file under bad/ stands beside the problems that its author is told, to the letter. */
class BadPolicyDataTest {

    @TempDir
    Path directory;

    static Stream<String> badFiles() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(bad())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void everyProblemIsToldWithFileLineFieldAndExpectation(String name) throws Exception {
        Files.copy(bad().resolve(name), directory.resolve(name));
        String expected = Files.readString(bad().resolve(name.replace(".yaml", ".problems.txt")));

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyCatalogue.load(List.of(directory)))
                .satisfies(problem -> assertThat(problem.getMessage().replace(directory + "/", "") + "\n")
                        .isEqualTo(expected));
    }

    @Test
    void theProblemsOfAllFilesAreToldAtOnce() throws Exception {
        for (String name : List.of("wrong-types.yaml", "calendar.yaml", "unknown-references.yaml")) {
            Files.copy(bad().resolve(name), directory.resolve(name));
        }

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyCatalogue.load(List.of(directory)))
                .satisfies(problem -> assertThat(problem.problems())
                        .hasSize(22)
                        .isSorted()
                        .extracting(PolicyProblem::file)
                        .containsOnly(
                                directory.resolve("calendar.yaml").toString(),
                                directory.resolve("unknown-references.yaml").toString(),
                                directory.resolve("wrong-types.yaml").toString()));
    }

    @Test
    void aReferenceToSomethingDefinedInABrokenFileIsNoSecondProblem() throws Exception {
        Files.writeString(directory.resolve("policy.yaml"), "retakePolicy: new-policy\nversions: [\n");
        Files.writeString(directory.resolve("exams.yaml"), """
                exams:
                  - {exam: A-1, program: MICROSOFT, policy: new-policy}
                """);

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyCatalogue.load(List.of(directory)))
                .satisfies(problem -> assertThat(problem.problems())
                        .extracting(PolicyProblem::field)
                        .containsExactly("(syntax)"));
    }

    @Test
    void aReferenceThatNoBrokenFileHasIsAProblemBesideIt() throws Exception {
        Files.writeString(directory.resolve("policy.yaml"), "retakePolicy: new-policy\nversions: [\n");
        Files.writeString(directory.resolve("exams.yaml"), """
                exams:
                  - {exam: A-1, program: MICROSOFT, policy: other-policy}
                """);

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyCatalogue.load(List.of(directory)))
                .satisfies(problem -> assertThat(problem.problems())
                        .extracting(PolicyProblem::field)
                        .containsExactly("exams[0].policy", "(syntax)"));
    }

    @Test
    void aReferenceToAnUnsoundPolicyIsNoSecondProblem() throws Exception {
        Files.writeString(directory.resolve("policy.yaml"), "retakePolicy: new-policy\nversions: []\n");
        Files.writeString(directory.resolve("exams.yaml"), """
                exams:
                  - {exam: A-1, program: MICROSOFT, policy: new-policy}
                """);

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyCatalogue.load(List.of(directory)))
                .satisfies(problem -> assertThat(problem.problems())
                        .extracting(PolicyProblem::field)
                        .containsExactly("versions"));
    }

    @Test
    void bytesThatAreNotUtf8AreAProblem() throws Exception {
        Path file = Files.write(directory.resolve("latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9, '\n'});

        assertThatExceptionOfType(PolicyException.class)
                .isThrownBy(() -> PolicyCatalogue.load(List.of(directory)))
                .withMessage(file + ":1: (file): expected text in UTF-8, found other bytes");
    }

    private static Path bad() throws URISyntaxException {
        return Path.of(BadPolicyDataTest.class.getResource("/bad").toURI());
    }
}
