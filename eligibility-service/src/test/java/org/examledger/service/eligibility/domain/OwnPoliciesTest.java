package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.examledger.policies.AfterPass;
import org.examledger.policies.Cap;
import org.examledger.policies.Exam;
import org.examledger.policies.PassRule;
import org.examledger.policies.RetakePolicy;
import org.examledger.policies.RetakePolicyVersion;
import org.examledger.policies.Wait;
import org.examledger.policies.Waits;
import org.examledger.policies.WindowAnchor;
import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule R11: an exam may have a policy of its own, with figures that no shipped policy has. */
class OwnPoliciesTest {
    private static final Instant ANY = Instant.parse("2021-01-01T00:00:00Z");

    private static Exam exam(List<Wait> waits, @Nullable Cap cap, AfterPass afterPass) {
        RetakePolicyVersion version = new RetakePolicyVersion(
                LocalDate.parse("2020-01-01"), "OWN", new Waits(waits), cap, new PassRule(afterPass, "P"), null);
        return new Exam("OWN-1", "OWN", new RetakePolicy("own", List.of(version)), null);
    }

    private static Determination determined(Exam exam, Story story) {
        return new EligibilityRules(Story.catalogue(), Story.IDS).determine("candidate", story.facts(), exam, ANY);
    }

    @Test
    @DisplayName("R11: without waits a fail leaves the candidate eligible, by no rule")
    @Tag("R11")
    void noWaits() {
        Story story = new Story().fails("a1", "OWN-1", "2021-05-03T09:00:00Z");

        Determination answer = determined(exam(List.of(), null, AfterPass.NEVER), story);

        assertThat(Answer.of(answer)).isEqualTo(Answer.eligible());
        assertThat(answer.ruleIds()).isEmpty();
        assertThat(answer.explanation())
                .isEqualTo("The sitting of 2021-05-03T09:00:00Z was not passed; OWN-1 may be taken again at any time"
                        + " (policy of 2020-01-01, document OWN).");
    }

    @Test
    @DisplayName("R11: a cap of one sitting, and waits in minutes and seconds")
    @Tag("R11")
    void smallFigures() {
        Cap one = new Cap(1, Period.ofDays(10), WindowAnchor.FIRST_ATTEMPT, "K");
        Story story = new Story().fails("a1", "OWN-1", "2021-05-03T09:00:00Z");

        Determination capped = determined(exam(List.of(), one, AfterPass.NEVER), story);
        Determination minutes =
                determined(exam(List.of(new Wait(Duration.ofMinutes(90), "W")), null, AfterPass.NEVER), story);
        Determination second =
                determined(exam(List.of(new Wait(Duration.ofSeconds(1), "W")), null, AfterPass.NEVER), story);

        assertThat(Answer.of(capped)).isEqualTo(Answer.eligibleFrom("2021-05-13T09:00:00Z", Reason.ATTEMPT_CAP));
        assertThat(capped.explanation()).contains("1 sitting of OWN-1", "where 1 is allowed");
        assertThat(minutes.explanation()).contains("is 90 minutes:");
        assertThat(second.explanation()).contains("is 1 second:");
    }

    @Test
    @DisplayName("R11: a cap beside retakes after a pass: a pass leaves the exam free, and counting restarts after it")
    @Tag("R11")
    void capAndRetakeAfterPass() {
        Cap two = new Cap(2, Period.ofYears(1), WindowAnchor.FIRST_ATTEMPT, "K");
        Exam exam = exam(List.of(new Wait(Duration.ofHours(24), "W")), two, AfterPass.ALLOWED);
        Story story =
                new Story().fails("a1", "OWN-1", "2021-05-03T09:00:00Z").passes("a2", "OWN-1", "2021-05-05T09:00:00Z");

        assertThat(Answer.of(determined(exam, story))).isEqualTo(Answer.eligible());
        assertThat(determined(exam, story).attemptsCounted()).isEqualTo(2);

        story.fails("a3", "OWN-1", "2021-05-06T09:00:00Z");
        assertThat(Answer.of(determined(exam, story)))
                .isEqualTo(Answer.eligibleFrom("2021-05-07T09:00:00Z", Reason.WAITING_PERIOD));
    }
}
