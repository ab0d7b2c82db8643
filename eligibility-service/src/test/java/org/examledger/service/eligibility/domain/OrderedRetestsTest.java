package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.examledger.service.eligibility.domain.facts.RetestCancelled;
import org.examledger.service.eligibility.domain.facts.RetestDateAgreed;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule S7: a retest that the program ordered is not judged by the retake policy. The second sitting is too early. */
@Tag("S7")
class OrderedRetestsTest {
    private static final String START = "2021-06-01T15:00:00Z";

    private static Story tooEarly() {
        return new Story().fails("a1", "AZ-104", "2021-06-01T09:00:00Z").fails("a2", "AZ-104", START);
    }

    private static RetestDateAgreed agreed(String retestId, String attemptId, String at) {
        return new RetestDateAgreed(retestId + "-agreed-" + attemptId, Instant.parse(at), retestId, attemptId);
    }

    private static RetestCancelled cancelled(String retestId, String at) {
        return new RetestCancelled(retestId + "-cancelled", Instant.parse(at), retestId);
    }

    private static Grounds grounds(Story story) {
        return new WithdrawalGrounds(Story.catalogue(), Story.IDS)
                .ofViolation("candidate", story.facts(), "a2")
                .orElseThrow();
    }

    @ParameterizedTest
    @DisplayName(
            "S7: an attempt agreed on up to its start is no violation; what is agreed on later is about another one")
    @CsvSource({"2021-06-01T14:59:59.999Z, 0", "2021-06-01T15:00:00Z, 0", "2021-06-01T15:00:00.001Z, 1"})
    void agreedOn(String at, int violations) {
        assertThat(tooEarly().add(agreed("r1", "a2", at)).violations()).hasSize(violations);
    }

    @Test
    @DisplayName("S7: the last date agreed on before the start stands")
    void lastAgreed() {
        Story story = tooEarly().add(agreed("r1", "a2", "2021-06-01T12:00:00Z"));

        assertThat(story.add(agreed("r1", "a3", "2021-06-01T15:00:00.001Z")).violations())
                .isEmpty();
        assertThat(story.add(agreed("r1", "a4", "2021-06-01T13:00:00Z")).violations())
                .hasSize(1);
    }

    @ParameterizedTest
    @DisplayName("S7: a retest called off by the start allows nothing; called off later, or another one, it does")
    @CsvSource({"r1, 2021-06-01T15:00:00Z, 1", "r1, 2021-06-01T15:00:00.001Z, 0", "r2, 2021-06-01T14:00:00Z, 0"})
    void calledOff(String retestId, String at, int violations) {
        Story story = tooEarly().add(agreed("r1", "a2", "2021-06-01T12:00:00Z")).add(cancelled(retestId, at));

        assertThat(story.violations()).hasSize(violations);
    }

    @Test
    @DisplayName("S7: that the violation is none rests on the rule, and on all that was said of this retest alone")
    void groundsOfTheWithdrawal() {
        Story story = tooEarly()
                .add(agreed("r1", "a2", "2021-06-01T12:00:00Z"))
                .add(cancelled("r1", "2021-06-02T12:00:00Z"))
                .add(agreed("r2", "a3", "2021-06-01T13:00:00Z"));

        assertThat(grounds(story).ruleIds()).containsExactly("R1", "S7");
        assertThat(grounds(story).basis())
                .containsExactly("a1-started", "a1-reported-1", "r1-agreed-a2", "a2-started", "r1-cancelled");
    }

    @Test
    @DisplayName("S7: a violation rests on the retest that was called off, too, and not on S7")
    void groundsOfTheViolation() {
        Story story =
                tooEarly().add(agreed("r1", "a2", "2021-06-01T12:00:00Z")).add(cancelled("r1", "2021-06-01T13:00:00Z"));

        assertThat(story.violations()).singleElement().satisfies(violation -> {
            assertThat(violation.ruleIds()).containsExactly("R1");
            assertThat(violation.basis()).contains("r1-agreed-a2", "r1-cancelled");
        });
        assertThat(grounds(story).ruleIds()).containsExactly("R1");
    }
}
