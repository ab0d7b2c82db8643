package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.eligibility.domain.Reason.ATTEMPT_CAP;
import static org.examledger.service.eligibility.domain.Reason.WAITING_PERIOD;

import org.examledger.service.eligibility.domain.facts.Outcome;
import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WindowsTest {
    private static Story fiveFails(String year) {
        return new Story()
                .fails("a1", "AZ-104", year + "-05-03T09:00:00Z")
                .fails("a2", "AZ-104", year + "-05-04T09:00:00Z")
                .fails("a3", "AZ-104", year + "-05-18T09:00:00Z")
                .fails("a4", "AZ-104", year + "-06-01T09:00:00Z")
                .fails("a5", "AZ-104", year + "-06-15T09:00:00Z");
    }

    @Test
    @DisplayName("Scenario 3, R3: five fails, the sixth from 12 months after the first sitting")
    @Tag("R3")
    void cappedFromFirstSitting() {
        Determination answer = fiveFails("2021").eligibility("AZ-104");

        assertThat(Answer.of(answer)).isEqualTo(Answer.eligibleFrom("2022-05-03T09:00:00Z", ATTEMPT_CAP));
        assertThat(answer.ruleIds()).containsExactly("R3");
        assertThat(answer.attemptsCounted()).isEqualTo(5);
        assertThat(answer.attemptsAllowed()).isEqualTo(5);
        assertThat(answer.windowStart()).isEqualTo("2021-05-03T09:00:00Z");
        assertThat(answer.windowEnd()).isEqualTo("2022-05-03T09:00:00Z");
    }

    @Test
    @DisplayName("Scenario 3, R4: in 2019 the 12 months run from the fifth fail")
    @Tag("R4")
    void cappedFromCappedSitting() {
        Determination answer = fiveFails("2019").eligibility("AZ-104");

        assertThat(Answer.of(answer)).isEqualTo(Answer.eligibleFrom("2020-06-15T09:00:00Z", ATTEMPT_CAP));
        assertThat(answer.ruleIds()).containsExactly("R4");
        assertThat(answer.policyVersion()).isEqualTo("2014-07-01");
        assertThat(answer.windowStart()).isEqualTo("2019-05-03T09:00:00Z");
        assertThat(answer.windowEnd()).isEqualTo("2020-06-15T09:00:00Z");
    }

    @Test
    @DisplayName("R4: before the cap is reached the window has no end")
    @Tag("R4")
    void noEndBeforeTheCap() {
        Story story =
                new Story().fails("a1", "AZ-104", "2019-05-03T09:00:00Z").fails("a2", "AZ-104", "2020-06-03T09:00:00Z");

        Determination answer = story.eligibility("AZ-104");

        assertThat(Answer.of(answer)).isEqualTo(Answer.eligibleFrom("2020-06-17T09:00:00Z", WAITING_PERIOD));
        assertThat(answer.attemptsCounted()).isEqualTo(2);
        assertThat(answer.windowEnd()).isNull();
    }

    @Test
    @DisplayName("Scenario 4, R3: a window from 29 February ends on 28 February")
    @Tag("R3")
    void leapDay() {
        Story story = new Story()
                .fails("a1", "AZ-104", "2024-02-29T09:00:00Z")
                .fails("a2", "AZ-104", "2024-03-01T09:00:00Z")
                .fails("a3", "AZ-104", "2024-03-15T09:00:00Z")
                .fails("a4", "AZ-104", "2024-03-29T09:00:00Z")
                .fails("a5", "AZ-104", "2024-04-12T09:00:00Z");

        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2025-02-28T09:00:00Z", ATTEMPT_CAP));
    }

    @Test
    @DisplayName("Scenario 4, R3: a window from 1 March 2023 ends on 1 March 2024, leap year or not")
    @Tag("R3")
    void calendarYearNot365Days() {
        Story story = new Story().fails("a1", "AZ-104", "2023-03-01T09:00:00Z");

        assertThat(story.eligibility("AZ-104").windowEnd()).isEqualTo("2024-03-01T09:00:00Z");
    }

    @Test
    @DisplayName("R3: a sitting a millisecond before the window's end is in it, one at the end opens the next")
    @Tag("R3")
    void endOpensTheNext() {
        Story before = fiveFails("2021").fails("a6", "AZ-104", "2022-05-03T08:59:59.999Z");
        assertThat(before.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2022-05-03T09:00:00Z", ATTEMPT_CAP));
        assertThat(before.eligibility("AZ-104").attemptsCounted()).isEqualTo(6);

        Story at = fiveFails("2021").fails("a6", "AZ-104", "2022-05-03T09:00:00Z");
        assertThat(at.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2022-05-04T09:00:00Z", WAITING_PERIOD));
        assertThat(at.eligibility("AZ-104").attemptsCounted()).isEqualTo(1);
        assertThat(at.eligibility("AZ-104").windowStart()).isEqualTo("2022-05-03T09:00:00Z");
        assertThat(at.eligibility("AZ-104").windowEnd()).isEqualTo("2023-05-03T09:00:00Z");
    }

    @Test
    @DisplayName("R3: a window that is not full ends too, and the wait of its last sitting runs on")
    @Tag("R3")
    void windowEndsWithoutCap() {
        Story story =
                new Story().fails("a1", "AZ-104", "2021-05-03T09:00:00Z").fails("a2", "AZ-104", "2022-05-02T09:00:00Z");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2022-05-16T09:00:00Z", WAITING_PERIOD));

        story.fails("a3", "AZ-104", "2022-05-16T09:00:00Z");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2022-05-17T09:00:00Z", WAITING_PERIOD));
        assertThat(story.eligibility("AZ-104").windowStart()).isEqualTo("2022-05-16T09:00:00Z");
    }

    @Test
    @DisplayName("R3: after the capped sitting only the window's end applies, however near it is")
    @Tag("R3")
    void capNearTheEnd() {
        Story story = new Story()
                .fails("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .fails("a2", "AZ-104", "2021-05-04T09:00:00Z")
                .fails("a3", "AZ-104", "2021-05-18T09:00:00Z")
                .fails("a4", "AZ-104", "2021-06-01T09:00:00Z")
                .fails("a5", "AZ-104", "2022-05-03T08:00:00Z");

        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2022-05-03T09:00:00Z", ATTEMPT_CAP));
    }

    @Test
    @DisplayName("R4: sittings in the block count and do not move its end; one at the end restarts at 1")
    @Tag("R4")
    void blockOfCappedSitting() {
        Story story = fiveFails("2018").fails("a6", "AZ-104", "2019-06-15T08:59:59.999Z");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2019-06-15T09:00:00Z", ATTEMPT_CAP));
        assertThat(story.eligibility("AZ-104").attemptsCounted()).isEqualTo(6);

        story.fails("a7", "AZ-104", "2019-06-15T09:00:00Z");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2019-06-16T09:00:00Z", WAITING_PERIOD));
        assertThat(story.eligibility("AZ-104").attemptsCounted()).isEqualTo(1);
        assertThat(story.eligibility("AZ-104").windowEnd()).isNull();
    }

    @Test
    @DisplayName("R3: the window ends at the same local time in the zone of its first sitting")
    @Tag("R3")
    void zoneOfTheFirstSitting() {
        Story story = new Story()
                .fails("a1", "AZ-104", "2023-03-26T08:00:00Z", "Europe/Paris")
                .fails("a2", "AZ-104", "2023-03-27T08:00:00Z", "Asia/Tokyo");

        // 10:00 in summer time; on 26 March 2024 Paris is still on winter time.
        assertThat(story.eligibility("AZ-104").windowEnd()).isEqualTo("2024-03-26T09:00:00Z");
    }

    @Test
    @DisplayName("R3: a window's end that falls into a clock change's gap moves on by the gap")
    @Tag("R3")
    void endInAGap() {
        Story story = new Story().fails("a1", "AZ-104", "2023-03-31T00:30:00Z", "Europe/Paris");

        // 02:30 on 31 March 2024 does not exist in Paris: 03:30 summer time.
        assertThat(story.eligibility("AZ-104").windowEnd()).isEqualTo("2024-03-31T01:30:00Z");
    }

    @Test
    @DisplayName("R3: a window's end that occurs twice keeps the offset of the start")
    @Tag("R3")
    void endInAnOverlap() {
        Story summer = new Story().fails("a1", "AZ-104", "2023-10-27T00:30:00Z", "Europe/Paris");
        Story winter = new Story().fails("a1", "AZ-104", "2020-10-31T01:30:00Z", "Europe/Paris");

        // 02:30 on 27 October 2024 occurs at 00:30Z and at 01:30Z.
        assertThat(summer.eligibility("AZ-104").windowEnd()).isEqualTo("2024-10-27T00:30:00Z");
        // So does 02:30 on 31 October 2021, at 00:30Z and 01:30Z; a year before winter time had already begun.
        assertThat(winter.eligibility("AZ-104").windowEnd()).isEqualTo("2021-10-31T01:30:00Z");
    }

    @Test
    @DisplayName("Meaning 4: a full window with the last result pending is pending first")
    void pendingBeforeCap() {
        Story story = fiveFails("2021").sits("a6", "AZ-104", "2021-07-01T09:00:00Z");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.notEligible(Reason.RESULT_PENDING));

        story.reported("a6", Outcome.FAILED, "2021-07-01T10:00:00Z");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2022-05-03T09:00:00Z", ATTEMPT_CAP));
    }

    @Test
    @DisplayName("Meaning 5: the version in force when the candidate last sat governs the whole computation")
    void versionOfTheLastSitting() {
        Story story = fiveFails("2019").fails("a6", "AZ-104", "2020-08-10T23:59:59.999Z");
        assertThat(story.eligibility("AZ-104").policyVersion()).isEqualTo("2014-07-01");

        // From 00:00 UTC of 2020-08-11 the windows of all sittings run from their first one.
        story.fails("a7", "AZ-104", "2020-08-11T00:00:00Z");
        Determination answer = story.eligibility("AZ-104");
        assertThat(answer.policyVersion()).isEqualTo("2020-08-11");
        assertThat(answer.windowStart()).isEqualTo("2020-08-10T23:59:59.999Z");
        assertThat(answer.attemptsCounted()).isEqualTo(2);
    }

    @Test
    @DisplayName("Meaning 5: the earliest version covers the time before it")
    void beforeTheEarliestVersion() {
        Story story = new Story().fails("a1", "70-410", "2013-05-03T09:00:00Z");

        assertThat(story.answer("70-410")).isEqualTo(Answer.eligibleFrom("2013-05-04T09:00:00Z", WAITING_PERIOD));
        assertThat(story.eligibility("70-410").policyVersion()).isEqualTo("2014-07-01");
    }
}
