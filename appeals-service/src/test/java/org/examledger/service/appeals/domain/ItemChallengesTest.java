package org.examledger.service.appeals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.examledger.clocks.domain.DeadlineKind;
import org.examledger.clocks.domain.DeadlineState;
import org.examledger.clocks.domain.Grounds;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.appeals.domain.challenges.ChallengeConclusion;
import org.examledger.service.appeals.domain.challenges.ChallengeRefusal;
import org.examledger.service.appeals.domain.challenges.FreeRetake;
import org.examledger.service.appeals.domain.given.Form;
import org.examledger.service.appeals.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("P8: challenges of exam questions")
class ItemChallengesTest {
    /** 3 May 2018 ends in New York at 04:00 UTC of the day after. */
    private static Story sat() {
        return new Story().sits("a1", "70-410", "2018-05-01T02:00:00Z", "America/New_York");
    }

    private static ChallengeConclusion answer(Story story, String challengeId) {
        return story.concluded(null).challenges().stream()
                .filter(concluded -> concluded.challenge().challengeId().equals(challengeId))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<ChallengeRefusal> refusal(Story story, String challengeId) {
        return answer(story, challengeId) instanceof ChallengeConclusion.Refused refused
                ? Optional.of(refused.reason())
                : Optional.empty();
    }

    @Test
    @Tag("P8")
    @DisplayName(
            "Received within three calendar days after the day of the sitting, in its zone, a complete form is considered")
    void inTime() {
        Story story = sat().challenges(Form.complete("c1", "item-7", "2018-05-04T03:59:59.999Z"));

        assertThat(answer(story, "c1")).isInstanceOfSatisfying(ChallengeConclusion.Accepted.class, accepted -> {
            assertThat(accepted.latestAt()).contains(Instant.parse("2018-05-04T04:00:00Z"));
            assertThat(accepted.policy().policyId()).isEqualTo("microsoft-program");
            assertThat(accepted.policy().policyVersion()).isEqualTo("2014-07-01");
            assertThat(accepted.grounds())
                    .isEqualTo(new Grounds(
                            List.of("P8"),
                            List.of("a1-started", "c1-challenged"),
                            Instant.parse("2018-05-04T03:59:59.999Z")));
        });
        assertThat(story.state(DeadlineKind.CHALLENGE_ITEM, "c1", null)).isEqualTo(DeadlineState.MET);
        assertThat(story.dueAt(DeadlineKind.CHALLENGE_ITEM, "c1")).isEqualTo("2018-05-04T04:00:00Z");
    }

    @Test
    @Tag("P8")
    @DisplayName("Received when the third day is over, it is not, and its deadline is missed")
    void tooLate() {
        Story story = sat().challenges(Form.complete("c1", "item-7", "2018-05-04T04:00:00Z"));

        assertThat(refusal(story, "c1")).contains(ChallengeRefusal.TOO_LATE);
        assertThat(story.state(DeadlineKind.CHALLENGE_ITEM, "c1", "2018-05-04T04:00:00Z"))
                .isEqualTo(DeadlineState.MISSED);
    }

    @Test
    @DisplayName("Who challenges nothing has no such deadline")
    void noChallenge() {
        assertThat(sat().concluded("2018-06-01T00:00:00Z").deadlines()).isEmpty();
    }

    @Test
    @Tag("P8")
    @DisplayName("A form that lacks something is not considered; what it lacks is named in order")
    void incomplete() {
        Story story = sat().challenges(Form.complete("c1", "item-7", "2018-05-02T00:00:00Z")
                .withBlankStatement()
                .withoutQuestion());

        assertThat(answer(story, "c1")).isInstanceOfSatisfying(ChallengeConclusion.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(ChallengeRefusal.INCOMPLETE);
            assertThat(refused.missing()).containsExactly("question", "statement");
        });
    }

    @Test
    @DisplayName("One form a question: the first that is complete and in time is considered, a second is not")
    void oneFormAQuestion() {
        Story story = sat().challenges(
                        Form.complete("c1", "item-7", "2018-05-02T00:00:00Z").withoutQuestion())
                .challenges(Form.complete("c3", "item-7", "2018-05-02T02:00:00Z"))
                .challenges(Form.complete("c2", "item-7", "2018-05-02T01:00:00Z"))
                .challenges(Form.complete("c4", "item-8", "2018-05-02T03:00:00Z"));

        assertThat(refusal(story, "c1")).contains(ChallengeRefusal.INCOMPLETE);
        assertThat(refusal(story, "c2")).isEmpty();
        assertThat(refusal(story, "c3")).contains(ChallengeRefusal.SECOND_FOR_ITEM);
        assertThat(refusal(story, "c4")).isEmpty();
    }

    @Test
    @DisplayName("A form that was decided stays the one of its question, though an earlier one turns up")
    void decidedFormStays() {
        Story story = sat().challenges(Form.complete("c2", "item-7", "2018-05-02T01:00:00Z"))
                .decidedChallenge("c2", true, "2018-05-20T00:00:00Z")
                .challenges(Form.complete("c1", "item-7", "2018-05-02T00:00:00Z"));

        assertThat(refusal(story, "c2")).isEmpty();
        assertThat(refusal(story, "c1")).contains(ChallengeRefusal.SECOND_FOR_ITEM);
    }

    @ParameterizedTest(name = "of an exam that retires on 2021-01-31, received {0}: {1}")
    @Tag("P8")
    @CsvSource({
        "2020-07-30T23:59:59Z, ",
        "2020-07-31T00:00:00Z, EXAM_RETIRING",
        "2021-02-05T00:00:00Z, EXAM_RETIRING",
    })
    void retiring(Instant received, ChallengeRefusal refusal) {
        Story story = Story.under(PolicyCatalogue.load(List.of(Path.of("../examples/policies/microsoft-retiring"))))
                .sits("a1", "70-640", received.minusSeconds(3600).toString())
                .challenges(Form.complete("c1", "item-7", received.toString()).of("70-640"));

        assertThat(refusal(story, "c1")).isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    @DisplayName("A program whose policy knows no challenges considers none")
    void notOffered() {
        Story story = new Story()
                .sits("a1", "1Z0-1072", "2025-03-01T09:00:00Z")
                .challenges(
                        Form.complete("c1", "item-7", "2025-03-01T10:00:00Z").of("1Z0-1072"));

        assertThat(refusal(story, "c1")).contains(ChallengeRefusal.NOT_OFFERED);
        assertThat(story.concluded(null).deadlines()).isEmpty();
    }

    @Test
    @Tag("P8")
    @DisplayName("Later documents are silent: the same holds for a sitting of 2025")
    void continues() {
        Story story = new Story()
                .sits("a1", "AZ-104", "2025-03-01T09:00:00Z")
                .challenges(
                        Form.complete("c1", "item-7", "2025-03-04T23:59:59Z").of("AZ-104"))
                .challenges(
                        Form.complete("c2", "item-8", "2025-03-05T00:00:00Z").of("AZ-104"));

        assertThat(refusal(story, "c1")).isEmpty();
        assertThat(refusal(story, "c2")).contains(ChallengeRefusal.TOO_LATE);
    }

    @Test
    @DisplayName("Upheld: the decision is passed on, and the exam may be taken again without payment")
    void upheld() {
        Story story = sat().challenges(Form.complete("c1", "item-7", "2018-05-02T00:00:00Z"))
                .decidedChallenge("c1", true, "2018-05-20T00:00:00Z");

        Conclusions concluded = story.concluded(null);
        assertThat(concluded.challengeDecisions()).hasSize(1);
        assertThat(concluded.freeRetakes()).singleElement().satisfies(retake -> {
            assertThat(retake.challenge().challengeId()).isEqualTo("c1");
            assertThat(retake.grounds().basis()).containsExactly("a1-started", "c1-challenged", "c1-decided");
        });
    }

    @Test
    @DisplayName("Not upheld, or not considered: no free retake")
    void noFreeRetake() {
        assertThat(freeRetakes(sat().challenges(Form.complete("c1", "item-7", "2018-05-02T00:00:00Z"))
                        .decidedChallenge("c1", false, "2018-05-20T00:00:00Z")))
                .isEmpty();
        Story late = sat().challenges(Form.complete("c1", "item-7", "2018-05-05T00:00:00Z"))
                .decidedChallenge("c1", true, "2018-05-20T00:00:00Z");
        assertThat(freeRetakes(late)).isEmpty();
        assertThat(late.concluded(null).challengeDecisions()).isEmpty();
        assertThat(late.concluded(null).waiting())
                .containsExactly(new WaitingFact("c1-decided", "ItemChallengeDecided", "c1"));
    }

    private static List<FreeRetake> freeRetakes(Story story) {
        return story.concluded(null).freeRetakes();
    }

    @Test
    @DisplayName("Meaning 3: a challenge waits for its sitting, and a decision for its challenge")
    void waits() {
        Story story = new Story()
                .decidedChallenge("c1", true, "2018-05-20T00:00:00Z")
                .challenges(Form.complete("c1", "item-7", "2018-05-02T00:00:00Z"));

        assertThat(story.concluded(null).challenges()).isEmpty();
        assertThat(story.concluded(null).waiting())
                .containsExactly(
                        new WaitingFact("c1-challenged", "ItemChallenged", "a1"),
                        new WaitingFact("c1-decided", "ItemChallengeDecided", "c1"));
        story.sits("a1", "70-410", "2018-05-01T02:00:00Z");
        assertThat(freeRetakes(story)).hasSize(1);
        assertThat(story.concluded(null).waiting()).isEmpty();
    }
}
