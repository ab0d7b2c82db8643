package org.examledger.service.attempts.domain.sittings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.given.Story.at;

import java.util.List;
import org.examledger.service.attempts.domain.facts.AppointmentFact.ResultGiven;
import org.examledger.service.attempts.domain.given.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results whose score contradicts the pass mark. */
class ResultQuestionsTest {
    private final Story story = new Story().sits("a1", "70-410", "2015-05-06T10:00:00Z");

    private void result(boolean passed, @Nullable Integer score, String on, boolean correction) {
        story.and(new ResultGiven(story.next(), at(on), "a1", passed, correction, score));
    }

    private List<ResultQuestion> questions() {
        return new ResultQuestions(story.terms()).candidate(story.file());
    }

    private boolean isQuestioned() {
        return questions().stream()
                .anyMatch(question -> question.contradiction().isPresent());
    }

    @ParameterizedTest(name = "passed {0}, score {1}: questioned {2}")
    @Tag("C1")
    @DisplayName("C1: 700 passes; a result that says otherwise is asked about")
    @CsvSource({"true, 700, false", "true, 699, true", "false, 699, false", "false, 700, true", "true, , false"})
    void passMark(boolean passed, @Nullable Integer score, boolean questioned) {
        result(passed, score, "2015-05-07T10:00:00Z", false);

        assertThat(isQuestioned()).isEqualTo(questioned);
    }

    @Test
    @Tag("C1")
    @DisplayName("C1: what is asked names both figures, the rule and the facts it rests on")
    void whatIsAsked() {
        result(true, 650, "2015-05-07T10:00:00Z", false);

        ResultQuestion question = questions().getFirst();
        ResultQuestion.Contradiction contradiction = question.contradiction().orElseThrow();
        assertThat(contradiction.score()).isEqualTo(650);
        assertThat(contradiction.passMark()).isEqualTo(700);
        assertThat(contradiction.explanation())
                .isEqualTo(
                        "Exam 70-410 is passed with a score of 700 (rule C1), yet the result of attempt a1 was reported"
                                + " as passed with a score of 650. It counts as reported.");
        assertThat(question.grounds().ruleIds()).containsExactly("C1");
        assertThat(question.grounds().basis()).containsExactly("event-001", "event-002");
    }

    @Test
    @DisplayName("The result that counts is looked at: a correction ends the question, a worse one raises it")
    void corrected() {
        result(true, 650, "2015-05-07T10:00:00Z", false);
        result(true, 750, "2015-05-08T10:00:00Z", true);
        assertThat(isQuestioned()).isFalse();
        assertThat(questions()).hasSize(1); // there is something to withdraw

        result(false, 750, "2015-05-09T10:00:00Z", true);
        assertThat(isQuestioned()).isTrue();
    }

    @Test
    @DisplayName("Where no pass mark is published, or no result is known, there is nothing to ask")
    void nothingToAsk() {
        assertThat(questions()).isEmpty();
        Story other = new Story().sits("a1", "AZ-104", "2021-05-06T10:00:00Z");
        other.and(new ResultGiven(other.next(), at("2021-05-07T10:00:00Z"), "a1", true, false, 100));

        assertThat(new ResultQuestions(other.terms()).candidate(other.file())).isEmpty();
    }

    @Test
    @DisplayName("An exam may publish a pass mark of its own")
    void ofItsOwn() {
        Story own = Story.under(
                        "exams:",
                        "  - exam: 77-999",
                        "    program: MICROSOFT",
                        "    policy: microsoft-mos",
                        "    passMark: {score: 850, rule: C1, document: M14}")
                .sits("a1", "77-999", "2015-05-06T10:00:00Z");
        own.and(new ResultGiven(own.next(), at("2015-05-07T10:00:00Z"), "a1", true, false, 849));

        assertThat(new ResultQuestions(own.terms())
                        .candidate(own.file())
                        .getFirst()
                        .contradiction())
                .isPresent();
    }
}
