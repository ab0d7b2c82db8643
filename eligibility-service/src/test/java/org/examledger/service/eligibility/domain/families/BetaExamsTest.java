package org.examledger.service.eligibility.domain.families;

import static org.assertj.core.api.Assertions.assertThat;

import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.Determination;
import org.examledger.service.eligibility.domain.Reason;
import org.examledger.service.eligibility.domain.facts.Outcome;
import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Examples;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule R9: one sitting in the beta period; the exams are those of examples/policies/microsoft-beta. */
@Tag("R9")
class BetaExamsTest {
    private static final PolicyCatalogue POLICIES = Examples.policies("microsoft-beta");
    private static final String EXAM = "AZ-720";
    private static final Answer FROM_THE_RELEASE = Answer.eligibleFrom("2021-07-01T00:00:00Z", Reason.SINGLE_SITTING);

    @Test
    @DisplayName("R9: after a failed sitting in the beta period the next is allowed from the release")
    void failed() {
        Story story = new Story(POLICIES).fails("a1", EXAM, "2021-05-10T09:00:00Z");

        Determination answer = story.eligibility(EXAM);
        assertThat(Answer.of(answer)).isEqualTo(FROM_THE_RELEASE);
        assertThat(answer.attemptsCounted()).isEqualTo(1);
        assertThat(answer.attemptsAllowed()).isEqualTo(1);
        assertThat(answer.windowStart()).isEqualTo("2021-05-10T09:00:00Z");
        assertThat(answer.windowEnd()).isEqualTo("2021-07-01T00:00:00Z");
        assertThat(answer.ruleIds()).containsExactly("R9");
        assertThat(answer.explanation())
                .isEqualTo("1 sitting of AZ-720 in its beta period, the last on 2021-05-10T09:00:00Z, where 1 is"
                        + " allowed. The next sitting is allowed once the exam is live, from 2021-07-01T00:00:00Z"
                        + " (rule R9).");
    }

    @Test
    @DisplayName("R9: a sitting without a result, or with one that was taken away, leaves the same answer")
    void pendingOrInvalidated() {
        Story pending = new Story(POLICIES).sits("a1", EXAM, "2021-05-10T09:00:00Z");
        assertThat(pending.answer(EXAM)).isEqualTo(FROM_THE_RELEASE);

        Story invalidated = new Story(POLICIES)
                .passes("a1", EXAM, "2021-05-10T09:00:00Z")
                .invalidated("a1", "s1", "2021-06-10T09:00:00Z");
        assertThat(invalidated.answer(EXAM)).isEqualTo(FROM_THE_RELEASE);
    }

    @Test
    @DisplayName("R9: a second sitting before the release is a violation; one at the release is none")
    void secondSitting() {
        Story early = new Story(POLICIES)
                .fails("a1", EXAM, "2021-05-10T09:00:00Z")
                .sits("a2", EXAM, "2021-06-30T23:59:59.999Z");
        assertThat(early.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.attemptId()).isEqualTo("a2");
            assertThat(violation.reason()).isEqualTo(Reason.SINGLE_SITTING);
            assertThat(violation.eligibleFrom()).isEqualTo("2021-07-01T00:00:00Z");
            assertThat(violation.ruleIds()).containsExactly("R9");
        });
        assertThat(early.answer(EXAM)).isEqualTo(FROM_THE_RELEASE);
        assertThat(early.eligibility(EXAM).attemptsCounted()).isEqualTo(2);
        assertThat(early.eligibility(EXAM).explanation())
                .startsWith("2 sittings of AZ-720 in its beta period, the last on 2021-06-30T23:59:59.999Z,"
                        + " where 1 is allowed.");

        Story live =
                new Story(POLICIES).fails("a1", EXAM, "2021-05-10T09:00:00Z").sits("a2", EXAM, "2021-07-01T00:00:00Z");
        assertThat(live.violations()).isEmpty();
    }

    @Test
    @DisplayName("R9: once the exam was sat live, waits and the cap count from the live sittings alone")
    void countsFromLiveSittings() {
        Story story =
                new Story(POLICIES).fails("a1", EXAM, "2021-06-30T09:00:00Z").fails("a2", EXAM, "2021-07-01T00:00:00Z");

        Determination answer = story.eligibility(EXAM);
        assertThat(Answer.of(answer)).isEqualTo(Answer.eligibleFrom("2021-07-02T00:00:00Z", Reason.WAITING_PERIOD));
        assertThat(answer.attemptsCounted()).isEqualTo(1);
        assertThat(answer.attemptsAllowed()).isEqualTo(5);
        assertThat(answer.windowStart()).isEqualTo("2021-07-01T00:00:00Z");
        assertThat(answer.windowEnd()).isEqualTo("2022-07-01T00:00:00Z");
        assertThat(answer.ruleIds()).containsExactly("R1");
        assertThat(answer.basis()).hasSize(4);
    }

    @Test
    @DisplayName("R9, R6: a pass is credited at the release: the certification and the block run from there")
    void passed() {
        Story story = new Story(POLICIES)
                .sits("a1", EXAM, "2021-05-10T09:00:00Z")
                .reported("a1", Outcome.PASSED, "2021-07-08T12:00:00Z");

        Determination answer = story.eligibility(EXAM);
        assertThat(Answer.of(answer)).isEqualTo(Answer.eligibleFrom("2023-07-01T00:00:00Z", Reason.ALREADY_PASSED));
        assertThat(answer.ruleIds()).containsExactly("R6", "C4", "R9");
        assertThat(answer.explanation())
                .isEqualTo("AZ-720 was passed in the sitting of 2021-05-10T09:00:00Z. It may be taken again once the"
                        + " certification AZURE-SUPPORT-SPECIALTY has expired, from 2023-07-01T00:00:00Z"
                        + " (rule R6; policy of 2021-03-31, document M21). A pass in the beta period counts from the"
                        + " release, 2021-07-01T00:00:00Z (rule R9).");
        assertThat(story.certifications()).singleElement().satisfies(held -> {
            assertThat(held.completingAttemptId()).isEqualTo("a1");
            assertThat(held.expiresAt()).isEqualTo("2023-07-01T00:00:00Z");
        });
    }

    @Test
    @DisplayName("R9: a live sitting before the beta's pass was known is no violation, and does not count after it")
    void satAgainBeforeThePassWasKnown() {
        Story story = new Story(POLICIES)
                .sits("a1", EXAM, "2021-05-10T09:00:00Z")
                .fails("a2", EXAM, "2021-07-02T09:00:00Z")
                .reported("a1", Outcome.PASSED, "2021-07-08T12:00:00Z");

        assertThat(story.violations()).isEmpty();
        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2023-07-01T00:00:00Z", Reason.ALREADY_PASSED));
        assertThat(story.eligibility(EXAM).windowEnd()).isEqualTo("2021-07-01T00:00:00Z");

        story.sits("a3", EXAM, "2021-08-01T09:00:00Z");
        assertThat(story.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.reason()).isEqualTo(Reason.ALREADY_PASSED);
            assertThat(violation.ruleIds()).containsExactly("R6", "C4", "R9");
        });
    }

    @Test
    @DisplayName("R9: from the expiry of what the beta's pass gave, counting restarts")
    void afterTheExpiry() {
        Story story = new Story(POLICIES)
                .passes("a1", EXAM, "2021-05-10T09:00:00Z")
                .passes("a2", EXAM, "2023-07-01T00:00:00Z");

        assertThat(story.violations()).isEmpty();
        assertThat(story.certifications()).hasSize(2);
        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2025-07-01T00:00:00Z", Reason.ALREADY_PASSED));
    }

    @Test
    @DisplayName("R9, R5: under the rules of 2014 a pass in the beta period leaves no retake")
    void passedFor2014() {
        Story story = new Story(POLICIES).passes("a1", "71-532", "2014-09-10T09:00:00Z");

        assertThat(story.answer("71-532")).isEqualTo(Answer.notEligible(Reason.ALREADY_PASSED));
        assertThat(story.eligibility("71-532").ruleIds()).containsExactly("R5", "R9");
        assertThat(story.eligibility("71-532").explanation())
                .isEqualTo("71-532 was passed in the sitting of 2014-09-10T09:00:00Z, and this pass leaves no retake"
                        + " (rule R5; policy of 2014-07-01, document M14). A pass in the beta period counts from the"
                        + " release, 2014-12-01T00:00:00Z (rule R9).");
    }

    @Test
    @DisplayName("R9, R8: where a passed exam may be taken again, it may once it is live")
    void passedMos() {
        Story story = new Story(POLICIES).passes("a1", "MO-210", "2020-09-10T09:00:00Z");

        assertThat(story.answer("MO-210"))
                .isEqualTo(Answer.eligibleFrom("2020-11-01T00:00:00Z", Reason.SINGLE_SITTING));
        assertThat(story.certifications())
                .singleElement()
                .satisfies(held -> assertThat(held.certification()).isEqualTo("MOS-EXCEL"));

        story.fails("a2", "MO-210", "2020-11-01T00:00:00Z");
        assertThat(story.violations()).isEmpty();
        assertThat(story.answer("MO-210"))
                .isEqualTo(Answer.eligibleFrom("2020-11-02T00:00:00Z", Reason.WAITING_PERIOD));
    }

    @Test
    @DisplayName("R9: an exam in its beta period that was never sat is open")
    void neverSat() {
        assertThat(Answer.of(new Story(POLICIES).asked(EXAM, "2021-05-10T09:00:00Z")))
                .isEqualTo(Answer.eligible());
    }
}
