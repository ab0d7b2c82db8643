package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.eligibility.domain.Reason.WAITING_PERIOD;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.examledger.service.eligibility.domain.facts.Outcome;
import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RetakeWaitsTest {
    @Test
    @DisplayName("Scenario 1, R1: a first fail waits 24 h; the instant itself is eligible, a millisecond before is not")
    @Tag("R1")
    void firstFail() {
        Story story = new Story().fails("a1", "AZ-104", "2021-05-03T09:00:00Z");

        Determination answer = story.eligibility("AZ-104");

        assertThat(Answer.of(answer)).isEqualTo(Answer.eligibleFrom("2021-05-04T09:00:00Z", WAITING_PERIOD));
        assertThat(answer.allows(Instant.parse("2021-05-04T08:59:59Z"))).isFalse();
        assertThat(answer.allows(Instant.parse("2021-05-04T08:59:59.999Z"))).isFalse();
        assertThat(answer.allows(Instant.parse("2021-05-04T09:00:00Z"))).isTrue();
        assertThat(answer.ruleIds()).containsExactly("R1");
        assertThat(answer.policyId()).isEqualTo("microsoft-general");
        assertThat(answer.policyVersion()).isEqualTo("2021-03-31");
    }

    @Test
    @DisplayName("Scenario 1: the wait is elapsed time to the millisecond of the start")
    void waitKeepsMilliseconds() {
        Story story = new Story().fails("a1", "AZ-104", "2021-05-03T09:00:00.123Z");

        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2021-05-04T09:00:00.123Z", WAITING_PERIOD));
    }

    @Test
    @DisplayName("Scenario 2, R2: a second fail waits 14 days from its start")
    @Tag("R2")
    void secondFail() {
        Story story =
                new Story().fails("a1", "AZ-104", "2021-05-03T09:00:00Z").fails("a2", "AZ-104", "2021-05-04T09:00:00Z");

        Determination answer = story.eligibility("AZ-104");

        assertThat(Answer.of(answer)).isEqualTo(Answer.eligibleFrom("2021-05-18T09:00:00Z", WAITING_PERIOD));
        assertThat(answer.ruleIds()).containsExactly("R2");
        assertThat(answer.attemptsCounted()).isEqualTo(2);
        assertThat(answer.attemptsAllowed()).isEqualTo(5);
        assertThat(answer.windowStart()).isEqualTo("2021-05-03T09:00:00Z");
        assertThat(answer.windowEnd()).isEqualTo("2022-05-03T09:00:00Z");
    }

    @Test
    @DisplayName("Scenario 5, R7: after the second fail of an MTA exam 7 days, each time")
    @Tag("R7")
    void mta() {
        Story story =
                new Story().fails("a1", "98-364", "2021-05-03T09:00:00Z").fails("a2", "98-364", "2021-05-04T09:00:00Z");
        assertThat(story.answer("98-364")).isEqualTo(Answer.eligibleFrom("2021-05-11T09:00:00Z", WAITING_PERIOD));

        story.fails("a3", "98-364", "2021-05-11T09:00:00Z");
        assertThat(story.answer("98-364")).isEqualTo(Answer.eligibleFrom("2021-05-18T09:00:00Z", WAITING_PERIOD));
        assertThat(story.eligibility("98-364").ruleIds()).containsExactly("R7");
    }

    @Test
    @DisplayName("Scenario 5, R8: a sixth MOS sitting is allowed 48 h after the fifth, there is no cap")
    @Tag("R8")
    void mosHasNoCap() {
        Story story = new Story()
                .fails("a1", "77-725", "2021-05-03T09:00:00Z")
                .fails("a2", "77-725", "2021-05-04T09:00:00Z")
                .fails("a3", "77-725", "2021-05-06T09:00:00Z")
                .fails("a4", "77-725", "2021-05-08T09:00:00Z")
                .fails("a5", "77-725", "2021-05-10T09:00:00Z");

        Determination answer = story.eligibility("77-725");

        assertThat(Answer.of(answer)).isEqualTo(Answer.eligibleFrom("2021-05-12T09:00:00Z", WAITING_PERIOD));
        assertThat(answer.attemptsCounted()).isEqualTo(5);
        assertThat(answer.attemptsAllowed()).isNull();
        assertThat(answer.windowStart()).isEqualTo("2021-05-03T09:00:00Z");
        assertThat(answer.windowEnd()).isNull();
    }

    @Test
    @DisplayName("Scenario 5, R8: a passed MOS exam may be taken again at once, and a fail after it waits 24 h")
    @Tag("R8")
    void mosAfterAPass() {
        Story story = new Story()
                .fails("a1", "77-725", "2021-05-01T09:00:00Z")
                .passes("a2", "77-725", "2021-05-03T09:00:00Z");
        assertThat(story.answer("77-725")).isEqualTo(Answer.eligible());
        assertThat(story.eligibility("77-725").attemptsCounted()).isEqualTo(2);
        assertThat(story.eligibility("77-725").ruleIds()).containsExactly("R8");

        story.fails("a3", "77-725", "2021-05-03T09:00:00.001Z");
        assertThat(story.answer("77-725")).isEqualTo(Answer.eligibleFrom("2021-05-04T09:00:00.001Z", WAITING_PERIOD));
        assertThat(story.eligibility("77-725").attemptsCounted()).isEqualTo(1);
        assertThat(story.eligibility("77-725").windowStart()).isEqualTo("2021-05-03T09:00:00.001Z");
    }

    @Test
    @DisplayName("Scenario 11, R1: in Paris the wait over the spring change is 24 h elapsed, 11:00 the next day")
    @Tag("R1")
    void springForward() {
        Story story = new Story().fails("a1", "AZ-104", "2021-03-27T09:00:00Z", "Europe/Paris");

        Instant from = story.eligibility("AZ-104").eligibleFrom();

        assertThat(from).isEqualTo(Instant.parse("2021-03-28T09:00:00Z"));
        assertThat(from.atZone(ZoneId.of("Europe/Paris")).toString()).startsWith("2021-03-28T11:00+02:00");
    }

    @Test
    @DisplayName("R1: over the autumn change too")
    @Tag("R1")
    void autumnBack() {
        Story story = new Story().fails("a1", "AZ-104", "2021-10-30T08:00:00Z", "Europe/Paris");

        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2021-10-31T08:00:00Z", WAITING_PERIOD));
    }

    @Test
    @DisplayName("R12: Oracle's wait of no length, and R13: no wait at all, leave a candidate eligible")
    @Tag("R12")
    void noWait() {
        Story story = new Story()
                .fails("a1", "1Z0-1072", "2023-05-03T09:00:00Z")
                .fails("b1", "OU-EXPLORER", "2023-05-03T09:00:00Z");

        assertThat(story.answer("1Z0-1072")).isEqualTo(Answer.eligible());
        assertThat(story.eligibility("1Z0-1072").ruleIds()).containsExactly("R12");
        assertThat(story.answer("OU-EXPLORER")).isEqualTo(Answer.eligible());
    }

    @Test
    @DisplayName("C2: the last sitting without a result refuses, a wait or not")
    @Tag("C2")
    void pending() {
        Story story =
                new Story().fails("a1", "AZ-104", "2021-05-03T09:00:00Z").sits("a2", "AZ-104", "2021-05-04T09:00:00Z");

        assertThat(story.answer("AZ-104")).isEqualTo(Answer.notEligible(Reason.RESULT_PENDING));
        assertThat(story.eligibility("AZ-104").ruleIds()).containsExactly("C2");
        assertThat(story.eligibility("AZ-104").attemptsCounted()).isEqualTo(2);
    }

    @Test
    @DisplayName("An earlier sitting without a result counts as any other")
    void earlierPending() {
        Story story =
                new Story().sits("a1", "AZ-104", "2021-05-03T09:00:00Z").fails("a2", "AZ-104", "2021-05-04T09:00:00Z");

        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2021-05-18T09:00:00Z", WAITING_PERIOD));
    }

    @Test
    @DisplayName("A sitting in violation counts: the third fail an hour after the second waits 14 days from itself")
    void violationCounts() {
        Story story = new Story()
                .fails("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .fails("a2", "AZ-104", "2021-05-04T09:00:00Z")
                .fails("a3", "AZ-104", "2021-05-04T10:00:00Z");

        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2021-05-18T10:00:00Z", WAITING_PERIOD));
        assertThat(story.eligibility("AZ-104").attemptsCounted()).isEqualTo(3);
    }

    @Test
    @DisplayName("Sittings of one instant count in order of attemptId")
    void sameInstant() {
        Story story =
                new Story().sits("b", "AZ-104", "2021-05-03T09:00:00Z").fails("a", "AZ-104", "2021-05-03T09:00:00Z");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.notEligible(Reason.RESULT_PENDING));

        story.reported("b", Outcome.FAILED, "2021-05-03T10:00:00Z");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2021-05-17T09:00:00Z", WAITING_PERIOD));
        assertThat(story.eligibility("AZ-104").basis())
                .isEqualTo(List.of("a-started", "b-started", "a-reported-2", "b-reported-3"));
    }
}
