package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.eligibility.domain.Reason.ALREADY_PASSED;
import static org.examledger.service.eligibility.domain.Reason.SINGLE_SITTING;
import static org.examledger.service.eligibility.domain.Reason.WAITING_PERIOD;

import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PassedExamsTest {
    @Test
    @DisplayName("Scenario 6, R6: a pass is retaken once the certification expired, two years on")
    @Tag("R6")
    void untilExpiry() {
        Determination answer =
                new Story().passes("a1", "AZ-104", "2021-05-03T09:00:00Z").eligibility("AZ-104");

        assertThat(Answer.of(answer)).isEqualTo(Answer.eligibleFrom("2023-05-03T09:00:00Z", ALREADY_PASSED));
        assertThat(answer.ruleIds()).containsExactly("R6", "C4");
        assertThat(answer.attemptsCounted()).isEqualTo(1);
    }

    @Test
    @DisplayName("Scenario 6, R6: without a certification, or with one that does not expire, never")
    @Tag("R6")
    void noExpiry() {
        Story story = new Story()
                .passes("a1", "70-410", "2021-05-03T09:00:00Z")
                .passes("b1", "AZ-900", "2021-05-03T09:00:00Z");

        assertThat(story.answer("70-410")).isEqualTo(Answer.notEligible(ALREADY_PASSED));
        assertThat(story.answer("AZ-900")).isEqualTo(Answer.notEligible(ALREADY_PASSED));
        assertThat(story.eligibility("AZ-900").ruleIds()).containsExactly("R6");
    }

    @Test
    @DisplayName("Scenario 6, R5: a pass in 2019 refuses for good")
    @Tag("R5")
    void neverUnderM14() {
        Determination answer =
                new Story().passes("a1", "AZ-104", "2019-05-03T09:00:00Z").eligibility("AZ-104");

        assertThat(Answer.of(answer)).isEqualTo(Answer.notEligible(ALREADY_PASSED));
        assertThat(answer.ruleIds()).containsExactly("R5");
    }

    @Test
    @DisplayName("R14: a passed Oracle exam is not retaken")
    @Tag("R14")
    void oracle() {
        Determination answer =
                new Story().passes("a1", "1Z0-1072", "2023-05-03T09:00:00Z").eligibility("1Z0-1072");

        assertThat(Answer.of(answer)).isEqualTo(Answer.notEligible(ALREADY_PASSED));
        assertThat(answer.ruleIds()).containsExactly("R14");
    }

    @Test
    @DisplayName("Scenario 23, R6: a fail at the expiry counts as the first, one a millisecond before does not count")
    @Tag("R6")
    void countingRestartsAtExpiry() {
        Story at = new Story()
                .fails("a1", "AZ-104", "2021-05-01T09:00:00Z")
                .passes("a2", "AZ-104", "2021-05-03T09:00:00Z")
                .fails("a3", "AZ-104", "2023-05-03T09:00:00Z");
        assertThat(at.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2023-05-04T09:00:00Z", WAITING_PERIOD));
        assertThat(at.eligibility("AZ-104").attemptsCounted()).isEqualTo(1);
        assertThat(at.eligibility("AZ-104").windowStart()).isEqualTo("2023-05-03T09:00:00Z");

        Story before = new Story()
                .fails("a1", "AZ-104", "2021-05-01T09:00:00Z")
                .passes("a2", "AZ-104", "2021-05-03T09:00:00Z")
                .fails("a3", "AZ-104", "2023-05-03T08:59:59.999Z");
        assertThat(before.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2023-05-03T09:00:00Z", ALREADY_PASSED));
        assertThat(before.eligibility("AZ-104").attemptsCounted()).isEqualTo(2);
        assertThat(before.eligibility("AZ-104").windowStart()).isEqualTo("2021-05-01T09:00:00Z");
    }

    @Test
    @DisplayName("Meaning 4: what was sat while a pass blocked does not count after the expiry either")
    void blockedSittingsNeverCount() {
        Story story = new Story()
                .passes("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .fails("a2", "AZ-104", "2023-05-02T09:00:00Z")
                .fails("a3", "AZ-104", "2023-05-03T09:00:00Z")
                .fails("a4", "AZ-104", "2023-05-04T09:00:00Z");

        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2023-05-18T09:00:00Z", WAITING_PERIOD));
        assertThat(story.eligibility("AZ-104").attemptsCounted()).isEqualTo(2);
    }

    @Test
    @DisplayName("Meaning 4: of several passes the latest expiry counts")
    void latestExpiry() {
        Story story = new Story()
                .passes("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .passes("a2", "AZ-104", "2022-05-03T09:00:00Z");

        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2024-05-03T09:00:00Z", ALREADY_PASSED));

        story.fails("a3", "AZ-104", "2024-05-03T08:59:59.999Z");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2024-05-03T09:00:00Z", ALREADY_PASSED));
    }

    @Test
    @DisplayName("Meaning 4: a later pass whose expiry is no later moves nothing")
    void laterPassWithEarlierExpiry() {
        // 28 February and, an hour later, 29 February: both expire on 28 February, the later one's local time first.
        Story story = new Story()
                .passes("a1", "AZ-104", "2024-02-28T23:30:00Z")
                .passes("a2", "AZ-104", "2024-02-29T00:30:00Z");

        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2026-02-28T23:30:00Z", ALREADY_PASSED));
    }

    @Test
    @DisplayName("Meaning 4: a pass at the expiry blocks anew")
    void passAtExpiry() {
        Story story = new Story()
                .passes("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .passes("a2", "AZ-104", "2023-05-03T09:00:00Z");

        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2025-05-03T09:00:00Z", ALREADY_PASSED));
        assertThat(story.eligibility("AZ-104").attemptsCounted()).isEqualTo(1);
    }

    @Test
    @DisplayName("C4: the expiry is a calendar period in the zone of the sitting that passed")
    @Tag("C4")
    void expiryInTheZone() {
        Story story = new Story().passes("a1", "AZ-104", "2022-03-26T08:30:00Z", "America/New_York");

        // 04:30 in summer time; on 26 March 2024 New York is on summer time too.
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2024-03-26T08:30:00Z", ALREADY_PASSED));
        Story earlier = new Story().passes("a1", "AZ-104", "2022-03-11T09:30:00Z", "America/New_York");
        // 04:30 in winter time; on 11 March 2024 summer time has begun.
        assertThat(earlier.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2024-03-11T08:30:00Z", ALREADY_PASSED));
    }

    @Test
    @DisplayName("Meaning 5: a pass of 2019 is under M21 once the candidate sits again: it expired in 2021")
    void laterVersionGovernsTheWhole() {
        Story story = new Story()
                .passes("a1", "AZ-104", "2019-05-03T09:00:00Z")
                .fails("a2", "AZ-104", "2023-05-03T09:00:00Z");

        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2023-05-04T09:00:00Z", WAITING_PERIOD));
        assertThat(story.eligibility("AZ-104").attemptsCounted()).isEqualTo(1);
    }

    @Test
    @DisplayName("R15: one sitting a session; without a pass SINGLE_SITTING, even with the result pending")
    @Tag("R15")
    void singleSitting() {
        Story story = new Story().sits("a1", "CARTOPRO-2017", "2017-03-08T15:00:00Z", "Europe/Paris");

        Determination answer = story.eligibility("CARTOPRO-2017");

        assertThat(Answer.of(answer)).isEqualTo(Answer.notEligible(SINGLE_SITTING));
        assertThat(answer.ruleIds()).containsExactly("R15");
        assertThat(answer.attemptsCounted()).isEqualTo(1);
        assertThat(answer.attemptsAllowed()).isEqualTo(1);
        assertThat(answer.windowStart()).isEqualTo("2017-03-08T15:00:00Z");
        assertThat(answer.windowEnd()).isNull();
    }

    @Test
    @DisplayName("R15: a pass comes first: ALREADY_PASSED")
    @Tag("R15")
    void singleSittingPassed() {
        Story story = new Story().passes("a1", "CARTOPRO-2017", "2017-03-08T15:00:00Z");

        assertThat(story.answer("CARTOPRO-2017")).isEqualTo(Answer.notEligible(ALREADY_PASSED));
        assertThat(story.eligibility("CARTOPRO-2017").attemptsAllowed()).isEqualTo(1);
    }
}
