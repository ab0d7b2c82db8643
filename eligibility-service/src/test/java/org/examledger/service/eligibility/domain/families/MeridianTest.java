package org.examledger.service.eligibility.domain.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.Determination;
import org.examledger.service.eligibility.domain.Reason;
import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Examples;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program of examples/policies/meridian: 5 calendar days from the day after a fail, 180 days after a pass. */
class MeridianTest {
    private static final PolicyCatalogue POLICIES = Examples.policies("meridian");
    private static final String EXAM = "MER-ROUTING";

    @ParameterizedTest(name = "MN-1: sat at {0} in {1}, the wait is over at {2}")
    @Tag("MN-1")
    @CsvSource({
        // Sat on 1 March: 2 to 6 March are the five days, and 7 March begins.
        "2023-03-01T15:00:00Z, UTC, 2023-03-07T00:00:00Z",
        "2023-03-01T00:00:00Z, UTC, 2023-03-07T00:00:00Z",
        "2023-03-01T23:59:59.999Z, UTC, 2023-03-07T00:00:00Z",
        "2023-03-02T00:00:00Z, UTC, 2023-03-08T00:00:00Z",
        "2023-03-01T15:00:00Z, Europe/Paris, 2023-03-06T23:00:00Z",
        // One instant, three dates: west and east of the date line.
        "2023-03-01T10:30:00Z, Pacific/Kiritimati, 2023-03-07T10:00:00Z",
        "2023-03-01T10:30:00Z, Pacific/Pago_Pago, 2023-03-06T11:00:00Z",
        // A leap day, the end of a year, clocks that go forward and back in between.
        "2024-02-26T12:00:00Z, UTC, 2024-03-03T00:00:00Z",
        "2023-12-29T12:00:00Z, UTC, 2024-01-04T00:00:00Z",
        "2023-03-08T15:00:00Z, America/New_York, 2023-03-14T04:00:00Z",
        "2023-11-01T15:00:00Z, America/New_York, 2023-11-07T05:00:00Z",
        // Clocks went forward at midnight: that day began at one o'clock.
        "2018-10-29T15:00:00Z, America/Sao_Paulo, 2018-11-04T03:00:00Z",
    })
    void fiveCalendarDays(String start, String zone, String over) {
        Story story = new Story(POLICIES).fails("a1", EXAM, start, zone);

        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom(over, Reason.WAITING_PERIOD));
    }

    @Test
    @Tag("MN-1")
    @DisplayName("MN-1: the wait is explained in calendar days, and the last instant before its end is a violation")
    void explained() {
        Story story = new Story(POLICIES).fails("a1", EXAM, "2023-03-01T15:00:00Z", "Europe/Paris");
        assertThat(story.eligibility(EXAM).explanation())
                .isEqualTo("Sitting 1 of MER-ROUTING in this count, on 2023-03-01T15:00:00Z, was not passed. The wait"
                        + " after it is 5 calendar days, counted from the day after: the next sitting is allowed from"
                        + " 2023-03-06T23:00:00Z (rule MN-1; policy of 2022-07-01, document MERIDIAN-22).");

        story.sits("a2", EXAM, "2023-03-06T22:59:59.999Z", "Europe/Paris");
        assertThat(story.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.eligibleFrom()).isEqualTo("2023-03-06T23:00:00Z"));
    }

    @Test
    @Tag("MN-2")
    @DisplayName("MN-2: a pass blocks for 180 days; the certification, held longer, does not")
    void afterPass() {
        Story story = new Story(POLICIES).passes("a1", EXAM, "2023-03-01T15:00:00Z", "Europe/Paris");

        Determination answer = story.eligibility(EXAM);
        assertThat(Answer.of(answer)).isEqualTo(Answer.eligibleFrom("2023-08-28T15:00:00Z", Reason.ALREADY_PASSED));
        assertThat(answer.ruleIds()).containsExactly("MN-2");
        assertThat(answer.explanation())
                .isEqualTo("MER-ROUTING was passed in the sitting of 2023-03-01T15:00:00Z, and the wait after a pass is"
                        + " 180 days: it may be taken again from 2023-08-28T15:00:00Z"
                        + " (rule MN-2; policy of 2022-07-01, document MERIDIAN-22).");
    }

    @Test
    @Tag("MN-2")
    @DisplayName("MN-2: before the 180 days are over a sitting is a violation, and a later pass makes them run anew")
    void tooEarlyAfterPass() {
        Story story = new Story(POLICIES)
                .passes("a1", EXAM, "2023-03-01T15:00:00Z")
                .passes("a2", EXAM, "2023-08-28T14:59:59.999Z");

        assertThat(story.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.reason()).isEqualTo(Reason.ALREADY_PASSED);
            assertThat(violation.eligibleFrom()).isEqualTo("2023-08-28T15:00:00Z");
        });
        assertThat(story.answer(EXAM))
                .isEqualTo(Answer.eligibleFrom("2024-02-24T14:59:59.999Z", Reason.ALREADY_PASSED));
    }

    @Test
    @Tag("MN-2")
    @DisplayName("MN-2: a fail in the block does not make the block longer, and does not count")
    void failInTheBlock() {
        Story story = new Story(POLICIES)
                .passes("a1", EXAM, "2023-03-01T15:00:00Z")
                .fails("a2", EXAM, "2023-08-27T15:00:00Z");

        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2023-08-28T15:00:00Z", Reason.ALREADY_PASSED));
        assertThat(story.eligibility(EXAM).attemptsCounted()).isEqualTo(1);
    }

    @Test
    @Tag("MN-1")
    @Tag("MN-2")
    @DisplayName("MN-2: from the end of the 180 days on a sitting is allowed, and counting restarts with it")
    void retakeAfterPass() {
        Story story = new Story(POLICIES)
                .fails("a1", EXAM, "2023-02-01T15:00:00Z")
                .passes("a2", EXAM, "2023-03-01T15:00:00Z")
                .fails("a3", EXAM, "2023-08-28T15:00:00Z");

        assertThat(story.violations()).isEmpty();
        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2023-09-03T00:00:00Z", Reason.WAITING_PERIOD));
        assertThat(story.eligibility(EXAM).attemptsCounted()).isEqualTo(1);
        assertThat(story.eligibility(EXAM).windowStart()).isEqualTo("2023-08-28T15:00:00Z");
    }

    @Test
    @Tag("MN-3")
    @DisplayName("MN-3: a retake that is passed renews the certification")
    void renewed() {
        Story story = new Story(POLICIES)
                .passes("a1", EXAM, "2023-03-01T15:00:00Z")
                .passes("a2", EXAM, "2023-08-28T15:00:00Z");

        assertThat(story.certifications()).singleElement().satisfies(held -> {
            assertThat(held.awardedExpiresAt()).isEqualTo("2026-03-01T15:00:00Z");
            assertThat(held.expiresAt()).isEqualTo("2026-08-28T15:00:00Z");
        });
    }
}
