package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page for policy authors shows is what the product reads. */
class ReadmeExamplesTest {

    private static final Pattern EXAMPLE = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    @Test
    void theExamplesTogetherAddAProgram(@TempDir Path directory) throws IOException {
        List<String> examples = EXAMPLE.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map((MatchResult example) -> example.group(1))
                .toList();
        for (String example : examples) {
            Files.writeString(directory.resolve("example-" + examples.indexOf(example) + ".yaml"), example);
        }

        PolicyCatalogue catalogue = PolicyCatalogue.load(List.of(directory));

        assertThat(examples).hasSize(5);
        assertThat(catalogue.examsOf("ACME")).extracting(Exam::examId).containsExactly("ACME-101");
        assertThat(catalogue
                        .program("ACME")
                        .orElseThrow()
                        .inForceAt(Instant.EPOCH)
                        .appealClocks()
                        .acknowledgeAppeal())
                .isEqualTo(new AppealClock(5, DayUnit.BUSINESS, "ACME-6"));
    }
}
