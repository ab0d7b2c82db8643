package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.eligibility.domain.Reason.ATTEMPT_CAP;
import static org.examledger.service.eligibility.domain.Reason.RESULT_PENDING;
import static org.examledger.service.eligibility.domain.Reason.WAITING_PERIOD;
import static org.examledger.service.eligibility.domain.facts.Waives.CAP;
import static org.examledger.service.eligibility.domain.facts.Waives.WAIT;
import static org.examledger.service.eligibility.domain.facts.Waives.WAIT_AND_CAP;

import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RetakeExceptionsTest {
    private static final String GRANTED_AT = "2021-06-20T09:00:00Z";

    private static Story fiveFails(String year) {
        return new Story()
                .fails("a1", "AZ-104", year + "-05-03T09:00:00Z")
                .fails("a2", "AZ-104", year + "-05-04T09:00:00Z")
                .fails("a3", "AZ-104", year + "-05-18T09:00:00Z")
                .fails("a4", "AZ-104", year + "-06-01T09:00:00Z")
                .fails("a5", "AZ-104", year + "-06-15T09:00:00Z");
    }

    @Test
    @DisplayName("Scenario 7, X1: an exception waives the wait after the attempt it names")
    @Tag("X1")
    void waitWaived() {
        Story story = new Story()
                .fails("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .granted("r1", "AZ-104", "a1", WAIT, "2021-05-03T12:00:00Z");

        Determination answer = story.eligibility("AZ-104");

        assertThat(Answer.of(answer)).isEqualTo(Answer.eligible());
        assertThat(answer.ruleIds()).containsExactly("R1", "X1");
        assertThat(answer.basis()).containsExactly("a1-started", "a1-reported-1", "r1-granted-2");
    }

    @Test
    @DisplayName("X1: it waives that wait only, not the one after the next sitting, nor the cap")
    @Tag("X1")
    void waivesOneWait() {
        Story story = new Story()
                .fails("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .granted("r1", "AZ-104", "a1", WAIT, "2021-05-03T12:00:00Z")
                .fails("a2", "AZ-104", "2021-05-03T15:00:00Z");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2021-05-17T15:00:00Z", WAITING_PERIOD));

        Story capped = fiveFails("2021").granted("r1", "AZ-104", "a5", WAIT, GRANTED_AT);
        assertThat(capped.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2022-05-03T09:00:00Z", ATTEMPT_CAP));
        assertThat(capped.eligibility("AZ-104").ruleIds()).containsExactly("R3");
    }

    @Test
    @DisplayName("X1: a waived wait does not give the result")
    @Tag("X1")
    void pendingStays() {
        Story story = new Story()
                .sits("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .granted("r1", "AZ-104", "a1", WAIT_AND_CAP, "2021-05-03T12:00:00Z");

        assertThat(story.answer("AZ-104")).isEqualTo(Answer.notEligible(RESULT_PENDING));
        assertThat(story.eligibility("AZ-104").attemptsAllowed()).isEqualTo(6);
    }

    @Test
    @DisplayName("X1, R3: an exception for any attempt of the window raises its cap by one; the wait still runs")
    @Tag("X1")
    @Tag("R3")
    void capRaised() {
        Story story = fiveFails("2021").granted("r1", "AZ-104", "a2", CAP, GRANTED_AT);

        Determination answer = story.eligibility("AZ-104");

        assertThat(Answer.of(answer)).isEqualTo(Answer.eligibleFrom("2021-06-29T09:00:00Z", WAITING_PERIOD));
        assertThat(answer.attemptsAllowed()).isEqualTo(6);
        assertThat(answer.attemptsCounted()).isEqualTo(5);
        assertThat(answer.ruleIds()).containsExactly("R2", "X1");
    }

    @Test
    @DisplayName("X1: over the raised cap the window is full again; each exception counts once")
    @Tag("X1")
    void raisedCapIsACap() {
        Story story = fiveFails("2021")
                .granted("r1", "AZ-104", "a5", CAP, GRANTED_AT)
                .fails("a6", "AZ-104", "2021-06-29T09:00:00Z");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2022-05-03T09:00:00Z", ATTEMPT_CAP));
        assertThat(story.eligibility("AZ-104").ruleIds()).containsExactly("R3", "X1");

        story.granted("r1", "AZ-104", "a5", CAP, "2021-06-21T09:00:00Z");
        assertThat(story.eligibility("AZ-104").attemptsAllowed()).isEqualTo(6);

        story.granted("r2", "AZ-104", "a6", WAIT_AND_CAP, "2021-07-01T09:00:00Z");
        assertThat(story.eligibility("AZ-104").attemptsAllowed()).isEqualTo(7);
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligible());
    }

    @Test
    @DisplayName("X1, R3: an exception raises the cap of its own window only")
    @Tag("X1")
    @Tag("R3")
    void otherWindow() {
        Story story = fiveFails("2020")
                .granted("r1", "AZ-104", "a5", CAP, GRANTED_AT)
                .fails("b1", "AZ-104", "2021-05-03T09:00:00Z");

        assertThat(story.eligibility("AZ-104").attemptsAllowed()).isEqualTo(5);
        assertThat(story.eligibility("AZ-104").ruleIds()).containsExactly("R1");
    }

    @Test
    @DisplayName("X1, R4: below the raised cap the block has not begun; the raised cap's sitting begins it")
    @Tag("X1")
    @Tag("R4")
    void raisedCappedSitting() {
        Story story = fiveFails("2018").granted("r1", "AZ-104", "a5", CAP, "2018-06-20T09:00:00Z");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2018-06-29T09:00:00Z", WAITING_PERIOD));
        assertThat(story.eligibility("AZ-104").windowEnd()).isNull();

        story.fails("a6", "AZ-104", "2018-07-01T09:00:00Z");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2019-07-01T09:00:00Z", ATTEMPT_CAP));
        assertThat(story.eligibility("AZ-104").ruleIds()).containsExactly("R4", "X1");
        assertThat(story.eligibility("AZ-104").attemptsCounted()).isEqualTo(6);
    }

    @Test
    @DisplayName("X1, R4: a cap raised by one draws in a sitting whose own exception raises it once more")
    @Tag("X1")
    @Tag("R4")
    void raisesDrawInFurtherRaises() {
        Story alone = fiveFails("2017").fails("a6", "AZ-104", "2018-06-16T09:00:00Z");
        assertThat(alone.eligibility("AZ-104").attemptsCounted()).isEqualTo(1);

        Story story = alone.granted("r1", "AZ-104", "a5", CAP, "2017-06-20T09:00:00Z")
                .granted("r2", "AZ-104", "a6", CAP, "2018-06-20T09:00:00Z");
        Determination answer = story.eligibility("AZ-104");

        assertThat(answer.attemptsCounted()).isEqualTo(6);
        assertThat(answer.attemptsAllowed()).isEqualTo(7);
        assertThat(answer.windowEnd()).isNull();
        assertThat(Answer.of(answer)).isEqualTo(Answer.eligibleFrom("2018-06-30T09:00:00Z", WAITING_PERIOD));
    }

    @Test
    @DisplayName(
            "X5: what is rejected after it was granted waives nothing, until it is granted again; the last said stands")
    void takenBack() {
        Story story = new Story()
                .fails("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .granted("r1", "AZ-104", "a1", WAIT, "2021-05-03T12:00:00Z")
                .notGranted("r1", "AZ-104", "a1", "2021-05-03T12:00:00Z");

        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2021-05-04T09:00:00Z", WAITING_PERIOD));
        assertThat(story.eligibility("AZ-104").basis()).hasSize(4);
        story.granted("r1", "AZ-104", "a1", WAIT, "2021-05-03T12:00:00Z");
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligible());
    }

    @Test
    @DisplayName("An exception for another exam than the attempt's has no effect and waits visibly")
    void otherExam() {
        Story story = new Story()
                .fails("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .granted("r1", "AZ-900", "a1", WAIT, "2021-05-03T12:00:00Z");

        assertThat(story.answer("AZ-104")).isEqualTo(Answer.eligibleFrom("2021-05-04T09:00:00Z", WAITING_PERIOD));
        assertThat(story.concluded().waiting())
                .containsExactly(new WaitingFact("r1-granted-2", "RetakeExceptionGranted", "a1"));
    }

    @Test
    @DisplayName("X1 is not named where it changed nothing: a wait of no length, a window not full")
    @Tag("X1")
    void exceptionWithoutEffect() {
        Story oracle = new Story()
                .fails("a1", "1Z0-1072", "2023-05-03T09:00:00Z")
                .granted("r1", "1Z0-1072", "a1", WAIT, "2023-05-03T12:00:00Z");
        assertThat(oracle.eligibility("1Z0-1072").ruleIds()).containsExactly("R12");

        Story microsoft = new Story()
                .fails("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .granted("r1", "AZ-104", "a1", CAP, "2021-05-03T12:00:00Z");
        assertThat(microsoft.eligibility("AZ-104").ruleIds()).containsExactly("R1");
        assertThat(microsoft.eligibility("AZ-104").attemptsAllowed()).isEqualTo(6);
    }
}
