package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
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

        assertThat(examples).hasSize(9);
        assertThat(catalogue.examsOf("ACME"))
                .extracting(Exam::examId)
                .containsExactly("ACME-101", "ACME-201-DE", "ACME-201-EN", "ACME-301");
        assertThat(catalogue.countedTogether(catalogue.exam("ACME-201-EN").orElseThrow()))
                .hasSize(2);
        assertThat(catalogue.exam("ACME-301").orElseThrow().beta())
                .isEqualTo(new Beta(LocalDate.of(2024, 5, 1), LocalDate.of(2024, 7, 1), 1, "ACME-13", "ACME-14"));
        RetakePolicyVersion advanced =
                catalogue.exam("ACME-201-EN").orElseThrow().retakePolicy().inForceAt(Instant.EPOCH);
        assertThat(advanced.waits().steps())
                .containsExactly(
                        new Wait(new WaitTime.DaysAfter(5), "ACME-1"),
                        new Wait(new WaitTime.Months(Period.ofMonths(6)), "ACME-1"));
        assertThat(catalogue.certifications())
                .singleElement()
                .satisfies(expert -> assertThat(expert.extensions()).hasSize(2));
        ProgramVersion acme = catalogue.program("ACME").orElseThrow().inForceAt(Instant.EPOCH);
        assertThat(acme.appealClocks().acknowledgeAppeal()).isEqualTo(new AppealClock(5, DayUnit.BUSINESS, "ACME-6"));
        assertThat(acme.appealClocks().filingFrom()).isEqualTo(CountedFrom.RECEIPT);
        assertThat(acme.clock(ClockName.VERIFY_TRANSCRIPT))
                .contains(new ProgramClock(ClockName.VERIFY_TRANSCRIPT, new Term(1, TermUnit.YEARS), "ACME-11"));
    }
}
