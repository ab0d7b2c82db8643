package org.examledger.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.policies.Shipped.retakePolicy;
import static org.examledger.policies.Shipped.waitAfter;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MicrosoftRetakeRulesTest {

    private static final String GENERAL = "AZ-104";
    private static final String MTA = "98-364";
    private static final String MOS = "77-725";

    @ParameterizedTest
    @ValueSource(strings = {"2014-07-01", "2020-08-11", "2021-03-31"})
    @Tag("R1")
    void R1_waits24HoursAfterTheFirstFailedSitting(String date) {
        assertThat(waitAfter(1, GENERAL, date)).isEqualTo(new Wait(Duration.ofHours(24), "R1"));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-07-01, 2", "2014-07-01, 3", "2014-07-01, 4",
        "2020-08-11, 2", "2020-08-11, 3", "2020-08-11, 4",
        "2021-03-31, 2", "2021-03-31, 3", "2021-03-31, 4"
    })
    @Tag("R2")
    void R2_waits14TimesTwentyFourHoursAfterLaterFailedSittings(String date, int ordinal) {
        assertThat(waitAfter(ordinal, GENERAL, date)).isEqualTo(new Wait(Duration.ofHours(14 * 24), "R2"));
    }

    @ParameterizedTest
    @CsvSource({"AZ-104, 2020-08-11", "AZ-104, 2021-03-31", "98-364, 2020-08-11", "98-364, 2021-03-31"})
    @Tag("R3")
    void R3_capsAtFiveSittingsInTwelveMonthsFromTheFirst(String exam, String date) {
        assertThat(retakePolicy(exam, date).cap())
                .isEqualTo(new Cap(5, Period.ofMonths(12), WindowAnchor.FIRST_ATTEMPT, "R3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {GENERAL, MTA})
    @Tag("R4")
    void R4_blocksForTwelveMonthsFromTheFifthSitting(String exam) {
        assertThat(retakePolicy(exam, "2014-07-01").cap())
                .isEqualTo(new Cap(5, Period.ofMonths(12), WindowAnchor.CAPPED_ATTEMPT, "R4"));
    }

    @ParameterizedTest
    @CsvSource({"AZ-104, 2014-07-01", "AZ-104, 2020-08-11", "98-364, 2014-07-01", "98-364, 2020-08-11"})
    @Tag("R5")
    void R5_neverLetsAPassedExamBeRetaken(String exam, String date) {
        assertThat(retakePolicy(exam, date).passRule()).isEqualTo(new PassRule(AfterPass.NEVER, "R5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {GENERAL, MTA})
    @Tag("R6")
    void R6_letsAPassedExamBeRetakenWhenTheCertificationHasExpired(String exam) {
        assertThat(retakePolicy(exam, "2021-03-31").passRule())
                .isEqualTo(new PassRule(AfterPass.UNTIL_CERTIFICATION_EXPIRES, "R6"));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-07-01, 1, PT24H", "2014-07-01, 2, PT168H", "2014-07-01, 9, PT168H",
        "2020-08-11, 1, PT24H", "2020-08-11, 2, PT168H", "2020-08-11, 9, PT168H",
        "2021-03-31, 1, PT24H", "2021-03-31, 2, PT168H", "2021-03-31, 9, PT168H"
    })
    @Tag("R7")
    void R7_waits24HoursThen7Days(String date, int ordinal, Duration duration) {
        assertThat(waitAfter(ordinal, MTA, date)).isEqualTo(new Wait(duration, "R7"));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-07-01, 1, PT24H", "2014-07-01, 2, PT48H", "2014-07-01, 9, PT48H",
        "2020-08-11, 1, PT24H", "2020-08-11, 2, PT48H", "2020-08-11, 9, PT48H",
        "2021-03-31, 1, PT24H", "2021-03-31, 2, PT48H", "2021-03-31, 9, PT48H"
    })
    @Tag("R8")
    void R8_waits24HoursThen48Hours(String date, int ordinal, Duration duration) {
        assertThat(waitAfter(ordinal, MOS, date)).isEqualTo(new Wait(duration, "R8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-07-01", "2020-08-11", "2021-03-31"})
    @Tag("R8")
    void R8_hasNoCap(String date) {
        assertThat(retakePolicy(MOS, date).cap()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014-07-01", "2020-08-11", "2021-03-31"})
    @Tag("R8")
    void R8_letsAPassedExamBeTakenAgain(String date) {
        assertThat(retakePolicy(MOS, date).passRule()).isEqualTo(new PassRule(AfterPass.ALLOWED, "R8"));
    }
}
