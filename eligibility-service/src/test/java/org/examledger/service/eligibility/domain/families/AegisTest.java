package org.examledger.service.eligibility.domain.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.Determination;
import org.examledger.service.eligibility.domain.Reason;
import org.examledger.service.eligibility.domain.facts.Waives;
import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Examples;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program of examples/policies/aegis: waits of 30, 60 and 90 days, and 4 sittings in any 12 months. */
class AegisTest {
    private static final PolicyCatalogue POLICIES = Examples.policies("aegis");
    private static final String EXAM = "AEGIS-AUDITOR";

    private static Story fourFails() {
        return new Story(POLICIES)
                .fails("a1", EXAM, "2025-03-01T08:00:00Z")
                .fails("a2", EXAM, "2025-03-31T08:00:00Z")
                .fails("a3", EXAM, "2025-05-30T08:00:00Z")
                .fails("a4", EXAM, "2025-08-28T08:00:00Z");
    }

    @Test
    @Tag("AG-1")
    @DisplayName("AG-1: the waits after the first, second and third fail are 30, 60 and 90 days")
    void waits() {
        Story story = new Story(POLICIES).fails("a1", EXAM, "2025-03-01T08:00:00Z");
        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2025-03-31T08:00:00Z", Reason.WAITING_PERIOD));

        story.fails("a2", EXAM, "2025-03-31T08:00:00Z");
        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2025-05-30T08:00:00Z", Reason.WAITING_PERIOD));

        story.fails("a3", EXAM, "2025-05-30T08:00:00Z");
        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2025-08-28T08:00:00Z", Reason.WAITING_PERIOD));
        assertThat(story.violations()).isEmpty();
    }

    @Test
    @Tag("AG-2")
    @DisplayName("AG-2: after four sittings the next one is allowed when the oldest is twelve months old")
    void capped() {
        Determination answer = fourFails().eligibility(EXAM);

        assertThat(Answer.of(answer)).isEqualTo(Answer.eligibleFrom("2026-03-01T08:00:00Z", Reason.ATTEMPT_CAP));
        assertThat(answer.attemptsCounted()).isEqualTo(4);
        assertThat(answer.attemptsAllowed()).isEqualTo(4);
        assertThat(answer.windowStart()).isEqualTo("2025-03-01T08:00:00Z");
        assertThat(answer.windowEnd()).isEqualTo("2026-03-01T08:00:00Z");
        assertThat(answer.ruleIds()).containsExactly("AG-2");
        assertThat(answer.explanation())
                .isEqualTo("4 sittings of AEGIS-AUDITOR since 2025-03-01T08:00:00Z, where 4 are allowed in any 12"
                        + " months. The next sitting is allowed when enough of them are 12 months old, from"
                        + " 2026-03-01T08:00:00Z (rule AG-2; policy of 2025-02-01, document AEGIS-HB7).");
    }

    @Test
    @Tag("AG-2")
    @DisplayName("AG-2: the millisecond before is a violation; the instant itself is none, and the window moves on")
    void windowMovesOn() {
        assertThat(fourFails().sits("a5", EXAM, "2026-03-01T07:59:59.999Z").violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.reason()).isEqualTo(Reason.ATTEMPT_CAP);
                    assertThat(violation.eligibleFrom()).isEqualTo("2026-03-01T08:00:00Z");
                });

        Story story = fourFails().sits("a5", EXAM, "2026-03-01T08:00:00Z");
        assertThat(story.violations()).isEmpty();
        assertThat(story.eligibility(EXAM).attemptsCounted()).isEqualTo(4);
        assertThat(story.eligibility(EXAM).windowStart()).isEqualTo("2025-03-31T08:00:00Z");
        assertThat(story.eligibility(EXAM).windowEnd()).isEqualTo("2026-03-31T08:00:00Z");
    }

    @Test
    @Tag("AG-1")
    @Tag("AG-2")
    @DisplayName("AG-1, AG-2: where the window opens before the wait is over, the wait holds")
    void waitOutlastsCap() {
        Story story = fourFails().fails("a5", EXAM, "2026-03-01T08:00:00Z");

        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2026-05-30T08:00:00Z", Reason.WAITING_PERIOD));
        assertThat(story.eligibility(EXAM).explanation())
                .isEqualTo("Sitting 4 of AEGIS-AUDITOR in this count, on 2026-03-01T08:00:00Z, was not passed. The wait"
                        + " after it is 90 days: the next sitting is allowed from 2026-05-30T08:00:00Z"
                        + " (rule AG-1; policy of 2025-02-01, document AEGIS-HB7).");

        story.granted("r1", EXAM, "a5", Waives.WAIT, "2026-03-02T08:00:00Z");
        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2026-03-31T08:00:00Z", Reason.ATTEMPT_CAP));
    }

    @Test
    @Tag("AG-1")
    @DisplayName("AG-1: sittings that have fallen out of the window count for the waits no more")
    void ordinalsFall() {
        Story story = new Story(POLICIES)
                .fails("a1", EXAM, "2025-03-01T08:00:00Z")
                .fails("a2", EXAM, "2025-03-31T08:00:00Z")
                .fails("a3", EXAM, "2026-03-15T08:00:00Z");
        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2026-05-14T08:00:00Z", Reason.WAITING_PERIOD));
        assertThat(story.eligibility(EXAM).attemptsCounted()).isEqualTo(2);

        story.fails("a4", EXAM, "2027-06-01T08:00:00Z");
        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2027-07-01T08:00:00Z", Reason.WAITING_PERIOD));
        assertThat(story.eligibility(EXAM).attemptsCounted()).isEqualTo(1);
    }

    @Test
    @Tag("AG-2")
    @DisplayName("AG-2: twelve months end with the last day of February where the day of the year is none")
    void leapDay() {
        Story story = new Story(POLICIES)
                .fails("a1", EXAM, "2028-02-29T23:30:00Z", "Asia/Tokyo")
                .fails("a2", EXAM, "2028-04-05T08:00:00Z", "Asia/Tokyo")
                .fails("a3", EXAM, "2028-06-20T08:00:00Z", "Asia/Tokyo")
                .fails("a4", EXAM, "2028-10-20T08:00:00Z", "Asia/Tokyo");
        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2029-02-28T23:30:00Z", Reason.ATTEMPT_CAP));

        Story leap = new Story(POLICIES)
                .fails("a1", EXAM, "2028-02-29T08:00:00Z")
                .fails("a2", EXAM, "2028-04-05T08:00:00Z")
                .fails("a3", EXAM, "2028-06-20T08:00:00Z")
                .fails("a4", EXAM, "2028-10-20T08:00:00Z");
        assertThat(leap.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2029-02-28T08:00:00Z", Reason.ATTEMPT_CAP));
    }

    @Test
    @Tag("X1")
    @DisplayName("X1, AG-2: an exception raises the cap of every twelve months that hold the attempt it names")
    void capRaised() {
        Story story = fourFails().granted("r1", EXAM, "a4", Waives.CAP, "2025-09-01T08:00:00Z");
        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2025-11-26T08:00:00Z", Reason.WAITING_PERIOD));
        assertThat(story.eligibility(EXAM).attemptsAllowed()).isEqualTo(5);
        assertThat(story.eligibility(EXAM).ruleIds()).containsExactly("AG-1", "X1");

        story.fails("a5", EXAM, "2025-11-26T08:00:00Z");
        assertThat(story.violations()).isEmpty();
        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2026-03-01T08:00:00Z", Reason.ATTEMPT_CAP));
        assertThat(story.eligibility(EXAM).explanation())
                .startsWith("5 sittings of AEGIS-AUDITOR since 2025-03-01T08:00:00Z, where 5 are allowed in any 12"
                        + " months, 1 of them by retake exception (rule X1).");
    }

    @Test
    @Tag("X1")
    @DisplayName("X1, AG-2: an exception that names the oldest sitting falls out with it")
    void raiseFallsOut() {
        Story story = fourFails()
                .granted("r1", EXAM, "a1", Waives.CAP, "2025-09-01T08:00:00Z")
                .fails("a5", EXAM, "2025-11-26T08:00:00Z");

        assertThat(story.violations()).isEmpty();
        assertThat(story.eligibility(EXAM).attemptsAllowed()).isEqualTo(5);
        assertThat(story.eligibility(EXAM).windowEnd()).isEqualTo("2026-03-01T08:00:00Z");
        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2026-03-31T08:00:00Z", Reason.ATTEMPT_CAP));
    }

    @Test
    @Tag("AG-2")
    @DisplayName("AG-2: sittings in violation count, too, and two too many wait for two to fall out")
    void twoTooMany() {
        Story story = fourFails().fails("a5", EXAM, "2025-09-10T08:00:00Z").fails("a6", EXAM, "2025-09-20T08:00:00Z");

        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2026-05-30T08:00:00Z", Reason.ATTEMPT_CAP));
        assertThat(story.eligibility(EXAM).attemptsCounted()).isEqualTo(6);
        assertThat(story.violations()).hasSize(2);
    }

    @Test
    @Tag("AG-3")
    @DisplayName("AG-3: a pass leaves no retake")
    void passed() {
        Story story = new Story(POLICIES).passes("a1", EXAM, "2025-03-01T08:00:00Z");

        assertThat(story.answer(EXAM)).isEqualTo(Answer.notEligible(Reason.ALREADY_PASSED));
        assertThat(story.eligibility(EXAM).ruleIds()).containsExactly("AG-3");
    }
}
