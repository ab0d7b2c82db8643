package org.examledger.service.eligibility.domain.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.examledger.service.eligibility.domain.Determination;
import org.examledger.service.eligibility.domain.Reason;
import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Examples;
import org.examledger.service.eligibility.domain.given.Story;
import org.examledger.service.eligibility.domain.given.Written;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule R9 with another figure than that of the examples, and where it does not decide. */
@Tag("R9")
class OwnBetaTest {
    private static final String EXAM = "OWN-BETA";

    @TempDir
    Path directory;

    private Story twoSittings() {
        return Story.under(Written.policies(directory, """
                exams:
                  - exam: OWN-BETA
                    program: MICROSOFT
                    policy: microsoft-general
                    beta: {from: 2021-05-01, until: 2021-07-01, sittings: 2, rule: R9, document: M21}
                """));
    }

    @Test
    @DisplayName(
            "R9: while sittings of the beta are left, the next one waits like any other; after the last for the release")
    void twoSittingsInTheBeta() {
        Story story = twoSittings().fails("a1", EXAM, "2021-05-10T09:00:00Z");
        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2021-05-11T09:00:00Z", Reason.WAITING_PERIOD));
        assertThat(story.eligibility(EXAM).attemptsAllowed()).isEqualTo(2);

        story.fails("a2", EXAM, "2021-05-11T09:00:00Z");
        assertThat(story.violations()).isEmpty();
        assertThat(story.answer(EXAM)).isEqualTo(Answer.eligibleFrom("2021-07-01T00:00:00Z", Reason.SINGLE_SITTING));
    }

    @Test
    @DisplayName("R9: a pass of the exam once it is live is credited at its own start, and not by this rule")
    void passedLive() {
        Story story = new Story(Examples.policies("microsoft-beta")).passes("a1", "AZ-720", "2021-07-01T00:00:00Z");

        Determination answer = story.eligibility("AZ-720");
        assertThat(Answer.of(answer)).isEqualTo(Answer.eligibleFrom("2023-07-01T00:00:00Z", Reason.ALREADY_PASSED));
        assertThat(answer.ruleIds()).containsExactly("R6", "C4");
        assertThat(answer.explanation()).doesNotContain("R9");
    }
}
