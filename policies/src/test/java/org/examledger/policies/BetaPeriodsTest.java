package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The beta exams of examples/policies/microsoft-beta. */
class BetaPeriodsTest {

    private final PolicyCatalogue catalogue =
            PolicyCatalogue.load(List.of(Path.of("..", "examples", "policies", "microsoft-beta")));

    @ParameterizedTest
    @Tag("R9")
    @CsvSource({"AZ-720, 2021-05-01, 2021-07-01", "71-532, 2014-09-01, 2014-12-01", "MO-210, 2020-09-01, 2020-11-01"})
    void R9_aBetaPeriodAllowsOneSittingUntilTheRelease(String examId, LocalDate from, LocalDate until) {
        Beta beta = catalogue.exam(examId).orElseThrow().beta();

        assertThat(beta.from()).isEqualTo(from);
        assertThat(beta.until()).isEqualTo(until);
        assertThat(beta.sittings()).isEqualTo(1);
    }

    @Test
    @Tag("C4")
    void C4_aSpecialtyIsValidForTwoYears() {
        assertThat(catalogue.exam("AZ-720").orElseThrow().certification().validity())
                .isEqualTo(Period.ofYears(2));
    }
}
