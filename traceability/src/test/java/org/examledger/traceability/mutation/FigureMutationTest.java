package org.examledger.traceability.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.examledger.traceability.Here;
import org.examledger.traceability.data.PolicyData;
import org.examledger.traceability.sources.Repository;
import org.examledger.traceability.sources.TaggedTest;
import org.examledger.traceability.sources.TaggedTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a figure which no test notices is found. */
class FigureMutationTest {
    private static final String FILE = "policies/src/main/resources/policies/retake/oracle-proctored.yaml";
    private static final Repository REPOSITORY = Here.repository();
    private static final PolicyData ALL = PolicyData.of(REPOSITORY.root());

    private static List<TaggedTest> tests(Predicate<TaggedTest> those) {
        return TaggedTests.of(REPOSITORY).stream()
                .filter(test -> test.className().contains(".eligibility.domain."))
                .filter(those)
                .toList();
    }

    private static List<String> unnoticed(List<TaggedTest> tests, Path directory) throws IOException {
        return new FigureMutation(REPOSITORY, ALL, tests, directory, false)
                .verdicts(figure -> figure.file().equals(FILE)).stream()
                        .filter(verdict -> verdict.noticedBy().isEmpty())
                        .map(verdict -> verdict.figure().place() + " " + verdict.change())
                        .toList();
    }

    @Test
    void withTheTestsOfItsRulesEachFigureIsNoticed(@TempDir Path directory) throws IOException {
        assertThat(unnoticed(tests(test -> true), directory)).isEmpty();
    }

    @Test
    void withoutTheTestsOfARuleItsFiguresAreNotNoticed(@TempDir Path directory) throws IOException {
        assertThat(unnoticed(tests(test -> !test.ruleIds().contains("R12")), directory))
                .containsExactly(
                        "versions[2023-01-01].waits[1].wait P0D -> P1D",
                        "versions[2023-01-01].waits[1] there -> taken out");
    }

    @Test
    void aTestThatFailsOnUnchangedDataIsNamed(@TempDir Path directory) throws IOException {
        TaggedTest failing = new TaggedTest(
                REPOSITORY.module("traceability"),
                "",
                "org.examledger.traceability.planted.Failing",
                "fails",
                new TreeSet<>(Set.of("R1")));

        assertThat(new FigureMutation(REPOSITORY, ALL, List.of(failing), directory, false).failingUnchanged())
                .isEqualTo(Set.of("org.examledger.traceability.planted.Failing.fails"));
    }
}
