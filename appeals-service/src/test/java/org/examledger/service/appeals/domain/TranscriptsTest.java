package org.examledger.service.appeals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.clocks.domain.DeadlineKind;
import org.examledger.clocks.domain.DeadlineState;
import org.examledger.service.appeals.domain.given.Story;
import org.examledger.service.appeals.domain.transcripts.VerificationConclusion;
import org.examledger.service.appeals.domain.transcripts.VerificationRefusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("C8: requests to verify a transcript")
class TranscriptsTest {

    private static VerificationConclusion answer(Story story) {
        return story.concluded(null).transcripts().getFirst();
    }

    @ParameterizedTest(name = "a request of {0}: {1}")
    @Tag("C8")
    @CsvSource({"2019-05-03T21:59:59.999Z, ", "2019-05-03T22:00:00Z, TOO_LATE"})
    @DisplayName(
            "Within a year from the last sitting of the exams required, to the end of the local day, it is verified")
    void withinAYear(Instant asked, VerificationRefusal refusal) {
        Story story = new Story()
                .sits("a1", "98-364", "2018-05-03T09:00:00Z", "Europe/Paris")
                .sits("a2", "70-410", "2018-05-02T09:00:00Z", "UTC")
                .asksToVerify("r1", asked.toString(), "70-410", "98-364");

        VerificationConclusion answer = answer(story);
        assertThat(answer.refusal()).isEqualTo(Optional.ofNullable(refusal));
        assertThat(answer.latestAt()).contains(Instant.parse("2019-05-03T22:00:00Z"));
        assertThat(answer.last().attemptId()).isEqualTo("a1");
        assertThat(answer.grounds().ruleIds()).containsExactly("C8");
        assertThat(answer.grounds().basis()).containsExactly("a2-started", "a1-started", "r1-asked");
        assertThat(story.state(DeadlineKind.VERIFY_TRANSCRIPT, "r1", "2019-05-03T22:00:00Z"))
                .isEqualTo(refusal == null ? DeadlineState.MET : DeadlineState.MISSED);
    }

    @Test
    @Tag("C8")
    @DisplayName("A leap day: the year ends with 28 February")
    void leapDay() {
        Story story = new Story()
                .sits("a1", "70-410", "2016-02-29T09:00:00Z")
                .asksToVerify("r1", "2016-03-01T00:00:00Z", "70-410");

        assertThat(answer(story).latestAt()).contains(Instant.parse("2017-03-01T00:00:00Z"));
    }

    @Test
    @DisplayName("Sittings after the request do not count, nor do those of other exams")
    void laterSittings() {
        Story story = new Story()
                .sits("a1", "70-410", "2018-05-01T09:00:00Z")
                .sits("a2", "98-364", "2018-05-20T09:00:00Z")
                .sits("a3", "70-410", "2018-06-02T09:00:00Z")
                .asksToVerify("r1", "2018-06-01T00:00:00Z", "70-410");

        assertThat(answer(story).last().attemptId()).isEqualTo("a1");
    }

    @Test
    @DisplayName("A program that names no time for it verifies none")
    void notOffered() {
        Story story = new Story()
                .sits("a1", "CARTOPRO-2017", "2017-03-02T15:00:00Z")
                .asksToVerify("r1", "2017-03-03T00:00:00Z", "CARTOPRO-2017");

        assertThat(answer(story).refusal()).contains(VerificationRefusal.NOT_OFFERED);
        assertThat(story.concluded(null).deadlines()).isEmpty();
    }

    @Test
    @DisplayName("Meaning 3: a request waits until every exam that it names was sat")
    void waits() {
        Story story = new Story()
                .sits("a1", "70-410", "2018-05-01T09:00:00Z")
                .asksToVerify("r1", "2018-06-01T00:00:00Z", "70-410", "98-364");

        assertThat(story.concluded(null).transcripts()).isEmpty();
        assertThat(story.concluded(null).waiting())
                .isEqualTo(List.of(new WaitingFact("r1-asked", "TranscriptVerificationRequested", "98-364")));
    }
}
