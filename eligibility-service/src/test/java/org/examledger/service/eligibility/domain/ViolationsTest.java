package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.eligibility.domain.Reason.ALREADY_PASSED;
import static org.examledger.service.eligibility.domain.Reason.ATTEMPT_CAP;
import static org.examledger.service.eligibility.domain.Reason.BANNED;
import static org.examledger.service.eligibility.domain.Reason.SINGLE_SITTING;
import static org.examledger.service.eligibility.domain.Reason.WAITING_PERIOD;

import java.time.Instant;
import java.util.List;
import org.examledger.service.eligibility.domain.facts.Outcome;
import org.examledger.service.eligibility.domain.facts.Waives;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ViolationsTest {
    private static Story earlySecond() {
        return new Story()
                .fails("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .fails("a2", "AZ-104", "2021-05-04T08:59:59.999Z");
    }

    @Test
    @DisplayName(
            "Scenario 20, R1: a sitting a millisecond before the wait is over is a violation, with the answer's figures")
    @Tag("R1")
    void early() {
        assertThat(earlySecond().violations())
                .containsExactly(new Violation(
                        "a2",
                        "AZ-104",
                        WAITING_PERIOD,
                        Instant.parse("2021-05-04T09:00:00Z"),
                        "microsoft-general",
                        "2021-03-31",
                        List.of(),
                        List.of("R1"),
                        List.of("a1-started", "a1-reported-1", "a2-started"),
                        Instant.parse("2021-05-04T08:59:59.999Z")));
    }

    @Test
    @DisplayName("R1: a sitting at the very end of the wait is none")
    @Tag("R1")
    void onTime() {
        Story story =
                new Story().fails("a1", "AZ-104", "2021-05-03T09:00:00Z").fails("a2", "AZ-104", "2021-05-04T09:00:00Z");

        assertThat(story.violations()).isEmpty();
    }

    @Test
    @DisplayName("Scenario 20, X1: an exception granted afterwards for the earlier attempt withdraws it")
    @Tag("X1")
    void exceptionWithdraws() {
        Story story = earlySecond().granted("r1", "AZ-104", "a1", Waives.WAIT, "2021-06-01T09:00:00Z");

        assertThat(story.violations()).isEmpty();
        Grounds grounds = new WithdrawalGrounds(Story.catalogue(), Story.IDS)
                .ofViolation("candidate", story.facts(), "a2")
                .orElseThrow();
        assertThat(grounds.ruleIds()).containsExactly("R1", "X1");
        assertThat(grounds.basis()).containsExactly("a1-started", "a1-reported-1", "a2-started", "r1-granted-4");
        assertThat(grounds.occurredAt()).isEqualTo("2021-06-01T09:00:00Z");
    }

    @Test
    @DisplayName("Meaning 7: an exception for the sitting itself does not allow it: only the earlier ones are judged")
    void exceptionForItself() {
        assertThat(earlySecond()
                        .granted("r1", "AZ-104", "a2", Waives.WAIT_AND_CAP, "2021-06-01T09:00:00Z")
                        .violations())
                .hasSize(1);
    }

    @Test
    @DisplayName("Meaning 7: an earlier fail corrected to a pass changes the reason")
    void reasonFollowsTheFacts() {
        Story story = earlySecond().corrected("a1", Outcome.PASSED, "2021-05-03T11:00:00Z");

        assertThat(story.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.reason()).isEqualTo(ALREADY_PASSED);
            assertThat(violation.eligibleFrom()).isEqualTo("2023-05-03T09:00:00Z");
            assertThat(violation.ruleIds()).containsExactly("R6", "C4");
        });
    }

    @Test
    @DisplayName("Meaning 7: a pass whose result came after the start was pending then: no violation")
    void passNotKnownAtTheStart() {
        Story after = new Story()
                .sits("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .fails("a2", "AZ-104", "2021-05-05T09:00:00Z")
                .reported("a1", Outcome.PASSED, "2021-05-05T09:00:00.001Z");
        assertThat(after.violations()).isEmpty();

        Story at = new Story()
                .sits("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .fails("a2", "AZ-104", "2021-05-05T09:00:00Z")
                .reported("a1", Outcome.PASSED, "2021-05-05T09:00:00Z");
        assertThat(at.violations()).extracting(Violation::reason).containsExactly(ALREADY_PASSED);
    }

    @Test
    @DisplayName("Meaning 7: a pass not known then counts as a sitting like any other for the waits")
    void passNotKnownCountsAsSitting() {
        Story story = new Story()
                .sits("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .fails("a2", "AZ-104", "2021-05-04T09:00:00Z")
                .fails("a3", "AZ-104", "2021-05-10T09:00:00Z")
                .reported("a1", Outcome.PASSED, "2021-06-01T09:00:00Z");

        assertThat(story.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.attemptId()).isEqualTo("a3");
            assertThat(violation.reason()).isEqualTo(WAITING_PERIOD);
            assertThat(violation.eligibleFrom()).isEqualTo("2021-05-18T09:00:00Z");
        });
    }

    @Test
    @DisplayName("Meaning 7: a fail whose result came after the start makes the early sitting a violation")
    void failNotKnownAtTheStart() {
        Story story =
                new Story().sits("a1", "AZ-104", "2021-05-03T09:00:00Z").fails("a2", "AZ-104", "2021-05-03T12:00:00Z");
        assertThat(story.violations()).isEmpty();

        story.reported("a1", Outcome.FAILED, "2021-05-10T09:00:00Z");
        assertThat(story.violations()).extracting(Violation::reason).containsExactly(WAITING_PERIOD);
    }

    @Test
    @DisplayName("Meaning 7: RESULT_PENDING is none, even under a dated ban")
    void pendingIsNone() {
        Story story = new Story()
                .sits("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .banned("s1", "MICROSOFT", "2030-01-01T00:00:00Z", "2021-05-03T10:00:00Z")
                .fails("a2", "AZ-104", "2021-05-03T12:00:00Z");

        assertThat(story.violations()).isEmpty();
    }

    @Test
    @DisplayName("R3: the sixth sitting before the window ends")
    @Tag("R3")
    void capped() {
        Story story = new Story()
                .fails("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .fails("a2", "AZ-104", "2021-05-04T09:00:00Z")
                .fails("a3", "AZ-104", "2021-05-18T09:00:00Z")
                .fails("a4", "AZ-104", "2021-06-01T09:00:00Z")
                .fails("a5", "AZ-104", "2021-06-15T09:00:00Z")
                .fails("a6", "AZ-104", "2022-05-03T08:59:59.999Z");

        assertThat(story.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.attemptId()).isEqualTo("a6");
            assertThat(violation.reason()).isEqualTo(ATTEMPT_CAP);
            assertThat(violation.eligibleFrom()).isEqualTo("2022-05-03T09:00:00Z");
        });
        assertThat(story.granted("r1", "AZ-104", "a3", Waives.CAP, "2022-06-01T09:00:00Z")
                        .violations())
                .isEmpty();
    }

    @Test
    @DisplayName("R15: a second sitting of a session, without a date to wait for")
    @Tag("R15")
    void singleSitting() {
        Story story = new Story()
                .fails("a1", "CARTOPRO-2017", "2017-03-08T15:00:00Z")
                .sits("a2", "CARTOPRO-2017", "2017-03-09T15:00:00Z");

        assertThat(story.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.reason()).isEqualTo(SINGLE_SITTING);
            assertThat(violation.eligibleFrom()).isNull();
        });
    }

    @Test
    @DisplayName("Meaning 7: the policy version is that of the previous sitting")
    void versionOfThePreviousSitting() {
        Story story = new Story()
                .passes("a1", "AZ-104", "2019-05-03T09:00:00Z")
                .fails("a2", "AZ-104", "2023-05-03T09:00:00Z");

        // Under M21 the certification would have expired; under M14, when last sat, there is no retake.
        assertThat(story.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.reason()).isEqualTo(ALREADY_PASSED);
            assertThat(violation.eligibleFrom()).isNull();
            assertThat(violation.policyVersion()).isEqualTo("2014-07-01");
        });
    }

    @Test
    @DisplayName("S2: a first sitting under a ban violates it, by the version of the sitting itself")
    @Tag("S2")
    void bannedFirstSitting() {
        Story story = new Story()
                .banned("s1", "MICROSOFT", null, "2019-05-03T09:00:00Z")
                .sits("a1", "AZ-104", "2023-05-03T09:00:00Z");

        assertThat(story.violations())
                .containsExactly(new Violation(
                        "a1",
                        "AZ-104",
                        BANNED,
                        null,
                        "microsoft-general",
                        "2021-03-31",
                        List.of(),
                        List.of("S2"),
                        List.of("s1-imposed-0", "a1-started"),
                        Instant.parse("2023-05-03T09:00:00Z")));
        assertThat(story.lifted("s1", "2024-01-01T00:00:00Z").violations()).isEmpty();
    }

    @Test
    @DisplayName("Meaning 7: a ban notified after the start is left out, one notified at the start is not")
    void banNotifiedLater() {
        Story after = new Story()
                .sits("a1", "AZ-104", "2023-05-03T09:00:00Z")
                .banned("s1", "MICROSOFT", null, "2023-05-03T09:00:00.001Z");
        Story at = new Story()
                .sits("a1", "AZ-104", "2023-05-03T09:00:00Z")
                .banned("s1", "MICROSOFT", null, "2023-05-03T09:00:00Z");

        assertThat(after.violations()).isEmpty();
        assertThat(at.violations()).hasSize(1);
    }

    @Test
    @DisplayName("Meaning 7: a sitting before a dated ban ends violates it, one at the end does not")
    void datedBan() {
        Story before = new Story()
                .banned("s1", "ORACLE", "2024-01-01T00:00:00Z", "2023-05-03T09:00:00Z")
                .fails("a1", "1Z0-1072", "2023-12-31T23:59:59.999Z");
        Story at = new Story()
                .banned("s1", "ORACLE", "2024-01-01T00:00:00Z", "2023-05-03T09:00:00Z")
                .fails("a1", "1Z0-1072", "2024-01-01T00:00:00Z");

        assertThat(before.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.reason()).isEqualTo(BANNED);
            assertThat(violation.eligibleFrom()).isEqualTo("2024-01-01T00:00:00Z");
        });
        assertThat(at.violations()).isEmpty();
    }

    @Test
    @DisplayName("A violation that comes back after a withdrawal rests on another basis")
    void comesBackOnAnotherBasis() {
        Story story = earlySecond();
        Violation first = story.violations().getFirst();
        story.invalidated("a1", "s1", "2021-06-01T09:00:00Z").corrected("a1", Outcome.PASSED, "2021-07-01T09:00:00Z");
        story.reinstated("a1", "s1", "2021-08-01T09:00:00Z");
        assertThat(story.violations()).isEmpty();

        story.corrected("a1", Outcome.FAILED, "2021-09-01T09:00:00Z");

        Violation again = story.violations().getFirst();
        assertThat(again.reason()).isEqualTo(first.reason());
        assertThat(again.eligibleFrom()).isEqualTo(first.eligibleFrom());
        assertThat(again.basis()).isNotEqualTo(first.basis());
        assertThat(again.occurredAt()).isEqualTo("2021-09-01T09:00:00Z");
    }

    @Test
    @DisplayName("Later sittings and results of the sitting itself leave its violation untouched")
    void laterFactsDoNotMatter() {
        Story story = earlySecond();
        Violation alone = story.violations().getFirst();

        story.corrected("a2", Outcome.PASSED, "2021-05-05T09:00:00Z").sits("a3", "AZ-104", "2025-05-18T09:00:00Z");

        assertThat(story.violations().getFirst()).isEqualTo(alone);
    }
}
