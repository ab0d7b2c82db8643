package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.eligibility.domain.Reason.ALREADY_PASSED;
import static org.examledger.service.eligibility.domain.Reason.RESULT_PENDING;
import static org.examledger.service.eligibility.domain.Reason.WAITING_PERIOD;
import static org.examledger.service.eligibility.domain.facts.Outcome.FAILED;
import static org.examledger.service.eligibility.domain.facts.Outcome.PASSED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.facts.ResultCorrected;
import org.examledger.service.eligibility.domain.facts.ResultInvalidated;
import org.examledger.service.eligibility.domain.facts.ResultReported;
import org.examledger.service.eligibility.domain.facts.Waives;
import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private static final String AT = "2021-05-03T10:00:00Z";

    private static Conclusions concluded(List<Fact> facts) {
        return new EligibilityRules(Story.catalogue(), Story.IDS).conclude("candidate", facts);
    }

    @Test
    @DisplayName("Scenario 8: a first result five business days late, after the second sitting, ends as in order")
    void lateResult() {
        Story late = new Story()
                .sits("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .fails("a2", "AZ-104", "2021-05-04T09:00:00Z")
                .reported("a1", FAILED, "2021-05-10T09:00:00Z");
        Story inOrder =
                new Story().fails("a1", "AZ-104", "2021-05-03T09:00:00Z").fails("a2", "AZ-104", "2021-05-04T09:00:00Z");

        assertThat(late.answer("AZ-104")).isEqualTo(inOrder.answer("AZ-104"));
        assertThat(late.violations()).isEmpty();
    }

    @Test
    @DisplayName("Scenario 9: every fact twice and in reversed order concludes the same")
    void twiceAndReversed() {
        Story story = new Story()
                .fails("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .passes("a2", "AZ-104", "2021-05-03T19:00:00Z")
                .corrected("a2", FAILED, "2021-05-04T09:00:00Z");
        List<Fact> twiceReversed = new ArrayList<>(story.facts());
        twiceReversed.addAll(story.facts());
        Collections.reverse(twiceReversed);

        assertThat(concluded(twiceReversed)).isEqualTo(story.concluded());
        assertThat(story.violations()).hasSize(1);
    }

    @Test
    @DisplayName("Scenario 10: a fail corrected to a pass is ALREADY_PASSED from the sitting")
    void correctedToPass() {
        Story story = new Story()
                .fails("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .corrected("a1", PASSED, "2021-06-01T09:00:00Z");

        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2023-05-03T09:00:00Z", ALREADY_PASSED));
    }

    @Test
    @DisplayName("Scenario 10: a pass corrected to a fail: the wait counts from the sitting")
    void correctedToFail() {
        Story story = new Story()
                .passes("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .corrected("a1", FAILED, "2021-06-01T09:00:00Z");

        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2021-05-04T09:00:00Z", WAITING_PERIOD));
    }

    @Test
    @DisplayName("Meaning 2: the latest result by occurredAt wins, a report after a correction too")
    void latestWins() {
        Story story = new Story()
                .sits("a1", "70-410", "2021-05-03T09:00:00Z")
                .corrected("a1", FAILED, AT)
                .reported("a1", PASSED, "2021-05-03T10:00:00.001Z");

        assertThat(story.answer("70-410")).isEqualTo(Answer.notEligible(ALREADY_PASSED));
    }

    @Test
    @DisplayName("Meaning 2: at one instant a correction wins over a report, whatever their eventIds")
    void correctionWins() {
        Story story = new Story()
                .sits("a1", "70-410", "2021-05-03T09:00:00Z")
                .add(new ResultCorrected("event-1", Instant.parse(AT), "a1", PASSED))
                .add(new ResultReported("event-2", Instant.parse(AT), "a1", FAILED));

        assertThat(story.answer("70-410")).isEqualTo(Answer.notEligible(ALREADY_PASSED));
    }

    @Test
    @DisplayName("Meaning 2: of two reports at one instant the later eventId wins")
    void eventIdDecides() {
        Story story = new Story()
                .sits("a1", "70-410", "2021-05-03T09:00:00Z")
                .add(new ResultReported("event-2", Instant.parse(AT), "a1", PASSED))
                .add(new ResultReported("event-1", Instant.parse(AT), "a1", FAILED));

        assertThat(story.answer("70-410")).isEqualTo(Answer.notEligible(ALREADY_PASSED));
    }

    @Test
    @DisplayName("Meaning 4: an invalidated pass counts as failed")
    void invalidatedPass() {
        Story story = new Story()
                .passes("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .invalidated("a1", "s1", "2021-06-01T09:00:00Z");

        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2021-05-04T09:00:00Z", WAITING_PERIOD));
    }

    @Test
    @DisplayName("Meaning 4: an invalidated sitting counts as failed also without a result")
    void invalidatedWithoutResult() {
        Story story = new Story().sits("a1", "AZ-104", "2021-05-03T09:00:00Z");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.notEligible(RESULT_PENDING));

        story.invalidated("a1", "s1", "2021-06-01T09:00:00Z");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2021-05-04T09:00:00Z", WAITING_PERIOD));
    }

    @Test
    @DisplayName("Scenario 19: a reinstated result stands again, unless another sanction still takes it away")
    void reinstated() {
        Story story = new Story()
                .passes("a1", "70-410", "2021-05-03T09:00:00Z")
                .invalidated("a1", "s1", "2021-06-01T09:00:00Z")
                .invalidated("a1", "s2", "2021-06-02T09:00:00Z")
                .reinstated("a1", "s1", "2021-07-01T09:00:00Z");
        assertThat(story.answer("70-410")).isEqualTo(Answer.eligibleFrom("2021-05-04T09:00:00Z", WAITING_PERIOD));

        story.reinstated("a1", "s2", "2021-07-02T09:00:00Z");
        assertThat(story.answer("70-410")).isEqualTo(Answer.notEligible(ALREADY_PASSED));
    }

    @Test
    @DisplayName("Of one sanction's revocations the last announced stands, though all occurred at one instant")
    void lastAnnouncedStands() {
        Story story = new Story()
                .passes("a1", "70-410", "2021-05-03T09:00:00Z")
                .invalidated("a1", "s1", "2021-06-01T09:00:00Z")
                .reinstated("a1", "s1", "2021-06-01T09:00:00Z")
                .invalidated("a1", "s1", "2021-06-01T09:00:00Z");
        List<Fact> reversed = new ArrayList<>(story.facts());
        Collections.reverse(reversed);

        assertThat(story.answer("70-410")).isEqualTo(Answer.eligibleFrom("2021-05-04T09:00:00Z", WAITING_PERIOD));
        assertThat(concluded(reversed)).isEqualTo(story.concluded());
    }

    @Test
    @DisplayName("A derived fact announced twice under one eventId counts where it was first announced")
    void derivedFactAnnouncedTwice() {
        Story story = new Story()
                .passes("a1", "70-410", "2021-05-03T09:00:00Z")
                .invalidated("a1", "s1", "2021-06-01T09:00:00Z")
                .reinstated("a1", "s1", "2021-06-01T09:00:00Z");
        var invalidated = (ResultInvalidated) story.facts().get(2);
        story.add(new ResultInvalidated(invalidated.eventId(), invalidated.occurredAt(), 99, "a1", "s1"));

        assertThat(story.answer("70-410")).isEqualTo(Answer.notEligible(ALREADY_PASSED));
    }

    @Test
    @DisplayName("Meaning 3: a result before its start waits, and takes effect with it")
    void waitsForItsStart() {
        Story story = new Story()
                .reported("a1", PASSED, AT)
                .invalidated("a2", "s1", AT)
                .granted("r1", "70-410", "a3", Waives.WAIT, AT);
        Conclusions waiting = story.concluded();
        assertThat(waiting.waiting())
                .containsExactlyInAnyOrder(
                        new WaitingFact("a1-reported-0", "ResultReported", "a1"),
                        new WaitingFact("a2-invalidated-by-s1-1", "ResultInvalidated", "a2"),
                        new WaitingFact("r1-granted-2", "RetakeExceptionGranted", "a3"));
        assertThat(waiting.determinations()).isEmpty();

        story.sits("a1", "70-410", "2021-05-03T09:00:00Z");
        assertThat(story.concluded().waiting()).hasSize(2);
        assertThat(story.answer("70-410")).isEqualTo(Answer.notEligible(ALREADY_PASSED));
        assertThat(story.eligibility("70-410").basis()).containsExactly("a1-started", "a1-reported-0");
    }

    @Test
    @DisplayName("A sitting of an exam that the catalogue does not have is listed as waiting for it")
    void unknownExam() {
        Conclusions conclusions =
                new Story().fails("a1", "NO-SUCH-EXAM", "2021-05-03T09:00:00Z").concluded();

        assertThat(conclusions.waiting())
                .containsExactly(new WaitingFact("a1-started", "AttemptStarted", "NO-SUCH-EXAM"));
        assertThat(conclusions.determinations()).isEmpty();
    }

    @Test
    @DisplayName("The basis keeps superseded results, by (occurredAt, eventId), and occurredAt is its latest")
    void basisKeepsWhatWasUndone() {
        Determination answer = new Story()
                .passes("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .corrected("a1", FAILED, "2021-06-01T09:00:00Z")
                .corrected("a1", PASSED, "2021-05-20T09:00:00Z")
                .eligibility("AZ-104");

        assertThat(answer.basis()).containsExactly("a1-started", "a1-reported-1", "a1-corrected-3", "a1-corrected-2");
        assertThat(answer.occurredAt()).isEqualTo("2021-06-01T09:00:00Z");
    }
}
