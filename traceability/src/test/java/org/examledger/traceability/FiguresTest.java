package org.examledger.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.examledger.traceability.data.PolicyData;
import org.examledger.traceability.mutation.FigureMutation;
import org.examledger.traceability.mutation.Verdict;
import org.examledger.traceability.sources.Repository;
import org.examledger.traceability.sources.TaggedTest;
import org.examledger.traceability.sources.TaggedTests;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Changes each figure of the policy data in a copy of it, and expects a test with a tag of its rule to fail. Only tests that
 * are fast take part: those of the policies and of the services' domains, which need neither Kafka nor Spring; not those that tell stories made by chance.
 */
@DisplayName("Each figure is noticed by a test of its rule when it is changed")
class FiguresTest {
    /** Under it tests find the copies of what is under ../ where they stand. */
    private static final Path COPY = Path.of("").toAbsolutePath().resolve("..").normalize();

    private static List<TaggedTest> fastTests(Repository repository) {
        // Those of the services come first: that the data say what they say is noticed by any test of the data.
        return TaggedTests.of(repository).stream()
                .filter(test -> ofThePolicies(test) || test.className().contains(".domain."))
                .filter(test -> !test.className().contains(".random."))
                .sorted(Comparator.comparing(FiguresTest::ofThePolicies))
                .toList();
    }

    private static boolean ofThePolicies(TaggedTest test) {
        return test.module().name().equals("policies");
    }

    @Test
    @Timeout(600)
    void eachFigureIsNoticed() throws IOException {
        Repository repository = Here.repository();
        assertThat(COPY)
                .as("a copy of the policy data below target/, as Maven sets it up")
                .endsWith(Path.of("target/copy"));
        Map<String, String> notBuilt = Here.notBuilt();
        List<TaggedTest> tests = fastTests(repository);
        FigureMutation mutation = new FigureMutation(repository, PolicyData.of(repository.root()), tests, COPY, false);

        assertThat(mutation.failingUnchanged())
                .as("tests that fail on unchanged data")
                .isEmpty();
        List<Verdict> verdicts = mutation.verdicts(figure -> !notBuilt.keySet().containsAll(figure.ruleIds()));
        System.out.printf("%d figures changed, %d tests of rules%n", verdicts.size(), tests.size());
        assertThat(verdicts).hasSizeGreaterThan(150);
        assertThat(verdicts)
                .filteredOn(verdict -> verdict.noticedBy().isEmpty())
                .as("figures that no fast test with a tag of their rule notices when they are changed")
                .isEmpty();
    }
}
