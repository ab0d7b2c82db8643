package org.examledger.service.eligibility.domain.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.Determination;
import org.examledger.service.eligibility.domain.HeldCertification;
import org.examledger.service.eligibility.domain.Reason;
import org.examledger.service.eligibility.domain.WithdrawalGrounds;
import org.examledger.service.eligibility.domain.facts.Outcome;
import org.examledger.service.eligibility.domain.facts.Waives;
import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Examples;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The program of examples/policies/nimbus: waits of 14, 60 and 365 days, 4 sittings in 2 years, across languages. */
class NimbusTest {
    private static final PolicyCatalogue POLICIES = Examples.policies("nimbus");
    private static final String ENGLISH = "NIMBUS-ENGINEER-EN";
    private static final String SPANISH = "NIMBUS-ENGINEER-ES";
    private static final String JAPANESE = "NIMBUS-ENGINEER-JA";
    private static final List<String> LANGUAGES = List.of(ENGLISH, SPANISH, JAPANESE);

    private static void assertAll(Story story, Answer expected) {
        assertThat(LANGUAGES).allSatisfy(exam -> assertThat(story.answer(exam)).isEqualTo(expected));
    }

    @Test
    @Tag("NB-1")
    @Tag("NB-3")
    @DisplayName("NB-1, NB-3: a fail in one language defers the exam in every language by 14, 60, then 365 days")
    void waitsAcrossLanguages() {
        Story story = new Story(POLICIES).fails("a1", ENGLISH, "2024-01-10T09:00:00Z");
        assertAll(story, Answer.eligibleFrom("2024-01-24T09:00:00Z", Reason.WAITING_PERIOD));

        story.fails("a2", JAPANESE, "2024-01-24T09:00:00Z");
        assertAll(story, Answer.eligibleFrom("2024-03-24T09:00:00Z", Reason.WAITING_PERIOD));

        story.fails("a3", SPANISH, "2024-03-24T09:00:00Z");
        assertAll(story, Answer.eligibleFrom("2025-03-24T09:00:00Z", Reason.WAITING_PERIOD));
        assertThat(story.concluded().determinations()).containsOnlyKeys(LANGUAGES);
        assertThat(story.violations()).isEmpty();
    }

    @Test
    @Tag("NB-2")
    @Tag("NB-3")
    @DisplayName("NB-2, NB-3: the fourth sitting in two years closes every language until two years after the first")
    void capAcrossLanguages() {
        Story story = new Story(POLICIES)
                .fails("a1", ENGLISH, "2024-01-10T09:00:00Z")
                .fails("a2", JAPANESE, "2024-01-24T09:00:00Z")
                .fails("a3", SPANISH, "2024-03-24T09:00:00Z")
                .fails("a4", ENGLISH, "2025-03-24T09:00:00Z");

        assertAll(story, Answer.eligibleFrom("2026-01-10T09:00:00Z", Reason.ATTEMPT_CAP));
        Determination answer = story.eligibility(SPANISH);
        assertThat(answer.attemptsCounted()).isEqualTo(4);
        assertThat(answer.attemptsAllowed()).isEqualTo(4);
        assertThat(answer.windowStart()).isEqualTo("2024-01-10T09:00:00Z");
        assertThat(answer.windowEnd()).isEqualTo("2026-01-10T09:00:00Z");
        assertThat(answer.ruleIds()).containsExactly("NB-2", "NB-3");
        assertThat(answer.basis()).hasSize(8);
        assertThat(answer.explanation())
                .isEqualTo("4 sittings of NIMBUS-ENGINEER since 2024-01-10T09:00:00Z, where 4 are allowed. The next"
                        + " sitting is allowed when the window ends, from 2026-01-10T09:00:00Z"
                        + " (rule NB-2; policy of 2023-09-01, document NIMBUS-2023). NIMBUS-ENGINEER-ES is one of the"
                        + " exams of NIMBUS-ENGINEER, whose sittings count together (rule NB-3).");
        assertThat(story.violations()).isEmpty();

        story.fails("a5", JAPANESE, "2026-01-10T09:00:00Z");
        assertAll(story, Answer.eligibleFrom("2026-01-24T09:00:00Z", Reason.WAITING_PERIOD));
    }

    @Test
    @Tag("NB-3")
    @DisplayName("NB-3: too early in another language is a violation of the exam that was sat")
    void violationInAnotherLanguage() {
        Story story = new Story(POLICIES)
                .fails("a1", ENGLISH, "2024-01-10T09:00:00Z")
                .fails("a2", SPANISH, "2024-01-24T08:59:59.999Z");

        assertThat(story.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.attemptId()).isEqualTo("a2");
            assertThat(violation.examId()).isEqualTo(SPANISH);
            assertThat(violation.reason()).isEqualTo(Reason.WAITING_PERIOD);
            assertThat(violation.eligibleFrom()).isEqualTo("2024-01-24T09:00:00Z");
            assertThat(violation.ruleIds()).containsExactly("NB-1", "NB-3");
            assertThat(violation.basis()).hasSize(3);
        });

        story.granted("r1", ENGLISH, "a1", Waives.WAIT, "2024-01-11T09:00:00Z");
        assertThat(story.violations()).isEmpty();
        assertThat(new WithdrawalGrounds(POLICIES, Story.IDS)
                        .ofViolation("candidate", story.facts(), "a2")
                        .orElseThrow()
                        .basis())
                .hasSize(4);
    }

    @Test
    @Tag("NB-3")
    @DisplayName("NB-3: an exam that no family counts with is open")
    void anotherExam() {
        Story story = new Story(POLICIES).fails("a1", ENGLISH, "2024-01-10T09:00:00Z");

        assertThat(Answer.of(story.asked("NIMBUS-LEADER", "2024-01-11T09:00:00Z")))
                .isEqualTo(Answer.eligible());
        Determination asked = story.asked(JAPANESE, "2024-01-11T09:00:00Z");
        assertThat(Answer.of(asked)).isEqualTo(Answer.eligibleFrom("2024-01-24T09:00:00Z", Reason.WAITING_PERIOD));
        assertThat(asked.basis()).hasSize(2);
    }

    @Test
    @Tag("NB-3")
    @Tag("NB-4")
    @Tag("NB-5")
    @DisplayName("NB-3, NB-4, NB-5: a pass in one language blocks all while the one certification is held")
    void passAcrossLanguages() {
        Story story = new Story(POLICIES)
                .fails("a1", ENGLISH, "2024-01-10T09:00:00Z")
                .passes("a2", JAPANESE, "2024-01-24T09:00:00Z");
        assertAll(story, Answer.eligibleFrom("2026-01-24T09:00:00Z", Reason.ALREADY_PASSED));

        story.passes("a3", SPANISH, "2026-01-24T09:00:00Z");
        assertAll(story, Answer.eligibleFrom("2028-01-24T09:00:00Z", Reason.ALREADY_PASSED));
        assertThat(story.eligibility(ENGLISH).ruleIds()).containsExactly("NB-4", "NB-5", "NB-3");
        assertThat(story.violations()).isEmpty();
        assertThat(story.certifications())
                .extracting(HeldCertification::completingAttemptId)
                .containsExactly("a2", "a3");
    }

    @Test
    @Tag("NB-3")
    @DisplayName("NB-3: while the certification is held, a pass in another language renews it and awards no second one")
    void renewedInAnotherLanguage() {
        Story story = new Story(POLICIES)
                .passes("a1", JAPANESE, "2024-01-24T09:00:00Z")
                .passes("a2", ENGLISH, "2025-01-24T09:00:00Z");

        assertThat(story.certifications()).singleElement().satisfies(held -> {
            assertThat(held.completingAttemptId()).isEqualTo("a1");
            assertThat(held.expiresAt()).isEqualTo("2027-01-24T09:00:00Z");
        });

        story.corrected("a1", Outcome.FAILED, "2025-02-01T09:00:00Z");
        assertThat(story.certifications())
                .extracting(HeldCertification::completingAttemptId)
                .containsExactly("a2");
        assertThat(new WithdrawalGrounds(POLICIES, Story.IDS)
                        .ofCertification("candidate", story.facts(), "NIMBUS-ENGINEER", "a2")
                        .orElseThrow()
                        .basis())
                .hasSize(5);
    }

    @Test
    @Tag("NB-3")
    @DisplayName("NB-3: a ban is explained without the family, and never-sat exams of the program are under it, too")
    void banned() {
        Story story = new Story(POLICIES)
                .fails("a1", ENGLISH, "2024-01-10T09:00:00Z")
                .banned("s1", "NIMBUS", null, "2024-02-01T09:00:00Z");

        assertAll(story, Answer.notEligible(Reason.BANNED));
        assertThat(story.answer("NIMBUS-LEADER")).isEqualTo(Answer.notEligible(Reason.BANNED));
        assertThat(story.eligibility(JAPANESE).ruleIds()).containsExactly("S2");
        assertThat(story.eligibility(JAPANESE).explanation())
                .isEqualTo("A permanent ban from the program NIMBUS, notified on 2024-02-01T09:00:00Z, allows no"
                        + " sitting of NIMBUS-ENGINEER-JA (rule S2).");
    }

    @Test
    @Tag("NB-3")
    @DisplayName("NB-3: an exam that was sat in no language is free, and by no rule: nothing counts together")
    void neverSat() {
        Determination answer = new Story(POLICIES).asked(JAPANESE, "2024-02-01T09:00:00Z");

        assertThat(Answer.of(answer)).isEqualTo(Answer.eligible());
        assertThat(answer.ruleIds()).isEmpty();
    }
}
