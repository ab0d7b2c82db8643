package org.examledger.service.eligibility.domain.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.Determination;
import org.examledger.service.eligibility.domain.Reason;
import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Examples;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program of examples/policies/stratus: 14 days after every fail, and no cap. */
class StratusTest {
    private static final PolicyCatalogue POLICIES = Examples.policies("stratus");
    private static final String EXAM = "STR-ARCHITECT";

    @Test
    @Tag("ST-1")
    @DisplayName("ST-1: a fail defers by 14 days of 24 hours, also across a clock change, and a window has no end")
    void wait14Days() {
        Story story = new Story(POLICIES).fails("a1", EXAM, "2024-03-01T10:00:00Z", "America/New_York");

        Determination answer = story.eligibility(EXAM);

        assertThat(Answer.of(answer)).isEqualTo(Answer.eligibleFrom("2024-03-15T10:00:00Z", Reason.WAITING_PERIOD));
        assertThat(answer.attemptsCounted()).isEqualTo(1);
        assertThat(answer.attemptsAllowed()).isNull();
        assertThat(answer.windowStart()).isEqualTo("2024-03-01T10:00:00Z");
        assertThat(answer.windowEnd()).isNull();
        assertThat(answer.policyId()).isEqualTo("stratus-retakes");
        assertThat(answer.policyVersion()).isEqualTo("2024-01-15");
        assertThat(answer.ruleIds()).containsExactly("ST-1");
        assertThat(answer.explanation())
                .isEqualTo("Sitting 1 of STR-ARCHITECT in this count, on 2024-03-01T10:00:00Z, was not passed. The wait"
                        + " after it is 14 days: the next sitting is allowed from 2024-03-15T10:00:00Z"
                        + " (rule ST-1; policy of 2024-01-15, document STRATUS-2024).");
    }

    @Test
    @Tag("ST-1")
    @DisplayName("ST-1: the twentieth fail in a row waits 14 days like the first, and none of them is a violation")
    void noCap() {
        Story story = new Story(POLICIES);
        Instant start = Instant.parse("2024-03-01T10:00:00Z");
        for (int sitting = 1; sitting <= 20; sitting++) {
            story.fails("a" + sitting, EXAM, start.toString());
            start = start.plus(Duration.ofDays(14));
        }

        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom(start.toString(), Reason.WAITING_PERIOD));
        assertThat(story.eligibility(EXAM).attemptsCounted()).isEqualTo(20);
        assertThat(story.violations()).isEmpty();
    }

    @Test
    @Tag("ST-1")
    @DisplayName("ST-1: a millisecond too early is a violation")
    void tooEarly() {
        Story story = new Story(POLICIES)
                .fails("a1", EXAM, "2024-03-01T10:00:00Z")
                .sits("a2", EXAM, "2024-03-15T09:59:59.999Z");

        assertThat(story.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.attemptId()).isEqualTo("a2");
            assertThat(violation.reason()).isEqualTo(Reason.WAITING_PERIOD);
            assertThat(violation.eligibleFrom()).isEqualTo("2024-03-15T10:00:00Z");
            assertThat(violation.ruleIds()).containsExactly("ST-1");
        });
    }

    @Test
    @Tag("ST-2")
    @Tag("ST-3")
    @DisplayName("ST-2, ST-3: a pass blocks for the three years of its certification")
    void passed() {
        Story story = new Story(POLICIES).passes("a1", EXAM, "2024-02-29T10:00:00Z");

        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2027-02-28T10:00:00Z", Reason.ALREADY_PASSED));
        assertThat(story.eligibility(EXAM).ruleIds()).containsExactly("ST-2", "ST-3");
        assertThat(story.certifications()).singleElement().satisfies(held -> {
            assertThat(held.certification()).isEqualTo("STRATUS-ARCHITECT");
            assertThat(held.expiresAt()).isEqualTo("2027-02-28T10:00:00Z");
        });
    }
}
