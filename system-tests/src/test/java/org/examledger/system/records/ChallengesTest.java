package org.examledger.system.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import java.util.List;
import org.examledger.appeals.ExceptionRejection;
import org.examledger.appeals.RetakeExceptionRejected;
import org.examledger.appeals.Waiver;
import org.examledger.challenges.FreeRetakeGranted;
import org.examledger.challenges.ItemChallengeAccepted;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Deadlines;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.World;
import org.examledger.transcripts.TranscriptVerificationRefused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Challenged questions, transcripts to be verified, and exceptions beyond a year's number")
@OnSharedLedger
class ChallengesTest {
    private final Candidate candidate = Candidate.of(World.shared());

    @Test
    @Tag("P8")
    @DisplayName("P8: a challenge within three days is considered; upheld it gives a free retake, and the score stands")
    void givenAChallengeInTimeThatIsUpheldThenARetakeIsFree() {
        candidate.failed("70-410", "2018-05-03T09:00Z");
        candidate.report(candidate.challenges().challenged("h1", "a1", "70-410", "2018-05-06T23:00Z"));
        candidate.report(candidate.challenges().upheld("h1", "2018-06-01T09:00Z"));

        assertThat(names(Topics.CHALLENGES))
                .containsExactly("ItemChallengeAccepted", "ItemChallengeDecided", "FreeRetakeGranted");
        assertThat(candidate.published(Topics.CHALLENGES, ItemChallengeAccepted.class))
                .singleElement()
                .satisfies(accepted -> assertThat(accepted.getLatestAt()).isEqualTo("2018-05-07T00:00:00Z"));
        assertThat(candidate.published(Topics.CHALLENGES, FreeRetakeGranted.class))
                .singleElement()
                .satisfies(granted -> assertThat(granted.getAttemptId()).isEqualTo("a1"));
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.CHALLENGE_ITEM))
                .containsExactly("DeadlineSet", "DeadlineMet");
        assertThat(candidate.eligibility("70-410"))
                .isEligibleFrom("2018-05-04T09:00:00Z", EligibilityReason.WAITING_PERIOD);
    }

    @Test
    @Tag("P8")
    @DisplayName("P8: on the fourth day it is too late, and the deadline is missed")
    void givenAChallengeOnTheFourthDayThenItIsTooLate() {
        candidate.failed("70-410", "2018-05-03T09:00Z");
        candidate.report(candidate.challenges().challenged("h1", "a1", "70-410", "2018-05-07T00:00Z"));

        assertThat(names(Topics.CHALLENGES)).containsExactly("ItemChallengeRefused");
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.CHALLENGE_ITEM))
                .containsExactly("DeadlineSet", "DeadlineMissed");
    }

    @Test
    @Tag("C8")
    @DisplayName("C8: a transcript is verified for a year after the last exam required")
    void givenARequestAfterAYearThenTheTranscriptIsNotVerified() {
        candidate.passed("98-364", "2018-05-02T09:00Z").passed("70-410", "2018-05-03T09:00Z");
        candidate.report(candidate.challenges().transcript("t1", "2019-05-03T23:00Z", "98-364", "70-410"));
        candidate.report(candidate.challenges().transcript("t2", "2019-05-04T00:00Z", "98-364", "70-410"));

        assertThat(names(Topics.TRANSCRIPTS))
                .containsExactly("TranscriptVerificationAccepted", "TranscriptVerificationRefused");
        assertThat(candidate.published(Topics.TRANSCRIPTS, TranscriptVerificationRefused.class))
                .singleElement()
                .satisfies(refused -> assertThat(refused.getLatestAt()).isEqualTo("2019-05-04T00:00:00Z"));
    }

    @Test
    @Tag("X5")
    @DisplayName("X5: an exception beyond five in a year is taken back, until its authorisation of before is known")
    void givenFiveEarlierExceptionsThatTurnUpLaterThenTheSixthIsTakenBackAndEligibilityFollows() {
        candidate.failed("70-410", "2018-05-03T09:00Z", "2018-05-10T09:00Z");
        grantedException("r6", "a2", "2018-05-11T09:00Z");
        assertThat(candidate.eligibility("70-410")).isEligible();

        for (int number = 1; number <= 5; number++) {
            grantedException("r" + number, "a1", "2018-05-04T0" + number + ":00Z");
        }
        assertThat(candidate.eligibility("70-410"))
                .isEligibleFrom("2018-05-24T09:00:00Z", EligibilityReason.WAITING_PERIOD);
        assertThat(candidate.published(Topics.APPEALS, RetakeExceptionRejected.class))
                .singleElement()
                .satisfies(rejected ->
                        assertThat(rejected.getReason()).isEqualTo(ExceptionRejection.AUTHORISATION_MISSING));

        candidate.report(candidate.challenges().authorised("authorisation-1", "2018-05-10T12:00Z"));
        assertThat(candidate.eligibility("70-410")).isEligible();
    }

    private void grantedException(String requestId, String attemptId, String at) {
        candidate.report(candidate.requests().requested(requestId, "70-410", attemptId, at));
        candidate.report(candidate.requests().granted(requestId, Waiver.WAIT, at));
    }

    private List<String> names(Topic topic) {
        return candidate.published(topic).stream()
                .map(record -> record.getSchema().getName())
                .toList();
    }
}
