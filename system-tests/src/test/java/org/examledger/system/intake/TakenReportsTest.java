package org.examledger.system.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.examledger.attempts.AttemptCancelled;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Outcome;
import org.examledger.attempts.ResultReported;
import org.examledger.intake.IntakeAnswer;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Reports;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is just within the rules is taken, and what was refused may be sent again in a good form")
@OnSharedLedger
class TakenReportsTest {
    private final World world = World.shared();
    private final Candidate candidate = Candidate.of(world);

    @Test
    void givenAnExactDuplicateThenItEndsSilently() {
        AttemptStarted start = candidate.reports().started("a1", "AZ-104", "2021-05-03T09:00Z");
        candidate.report(start);

        RecordMetadata again = candidate.report(start);

        assertThat(world.answerTo(again)).isEqualTo(IntakeAnswer.DUPLICATE);
        assertThat(world.rejectionOf(again)).isEmpty();
        assertThat(candidate.published(Topics.ATTEMPTS)).containsExactly(start);
    }

    @Test
    void givenADuplicateOfAReportThatIsKeptThenItEndsSilentlyToo() {
        ResultReported kept = candidate.reports().result("a1", Outcome.FAILED, "2021-05-03T11:00Z");
        candidate.report(kept);

        RecordMetadata again = candidate.report(kept);

        assertThat(world.answerTo(again)).isEqualTo(IntakeAnswer.DUPLICATE);
    }

    @Test
    void givenADuplicateThatWouldNowBeInTheFutureThenItIsADuplicate() {
        AttemptStarted start = candidate.reports().started("a1", "AZ-104", World.NOW.toString());
        candidate.report(start);
        world.settle();
        world.clock(World.NOW.minus(Duration.ofDays(1)));
        try {
            assertThat(world.answerTo(candidate.report(start))).isEqualTo(IntakeAnswer.DUPLICATE);
        } finally {
            world.clock(World.NOW);
        }
    }

    @Test
    void givenARefusedReportThenItsIdsAreNotUsedUp() {
        AttemptStarted refused = candidate.reports().started("a1", "AZ-999", "2021-05-03T09:00Z");
        assertThat(world.answerTo(candidate.report(refused))).isEqualTo(IntakeAnswer.REJECTED);

        AttemptStarted good =
                AttemptStarted.newBuilder(refused).setExamId("AZ-104").build();
        RecordMetadata sent = candidate.report(good);

        assertThat(world.answerTo(sent)).isEqualTo(IntakeAnswer.ACCEPTED);
        assertThat(candidate.published(Topics.ATTEMPTS)).containsExactly(good);
    }

    @Test
    void givenARefusedSecondStartThenTheFirstOneStands() {
        AttemptStarted first = candidate.reports().started("a1", "AZ-104", "2021-05-03T09:00Z");
        candidate.report(first);
        candidate.report(candidate.reports().started("a1", "AZ-104", "2021-05-03T10:00Z"));

        assertThat(candidate.published(Topics.ATTEMPTS)).containsExactly(first);
    }

    @Test
    void givenAReportFiveMinutesAheadOfTheClockThenItIsTaken() {
        String at = World.NOW.plus(Duration.ofMinutes(5)).toString();

        assertThat(world.answerTo(candidate.report(candidate.reports().started("a1", "AZ-104", at))))
                .isEqualTo(IntakeAnswer.ACCEPTED);
    }

    @ParameterizedTest(name = "score {0}, outcome {1}")
    @CsvSource({"0,PASSED", "1000,FAILED", ",PASSED"})
    void givenAnyScoreFrom0To1000ThenTheOutcomeIsNotJudgedByIt(Integer score, Outcome outcome) {
        ResultReported result = candidate.reports().result("a1", outcome, "2021-05-03T11:00Z");
        result.setScore(score);

        assertThat(world.answerTo(candidate.report(result))).isEqualTo(IntakeAnswer.ACCEPTED);
    }

    @Test
    void givenAStartBesideANoShowAndACancellationThenAllAreTaken() {
        candidate.report(candidate.reports().booked("a1", "AZ-104", "2021-05-01T09:00Z", "2021-05-03T09:00Z"));
        candidate.report(candidate.reports().noShow("a1", "2021-05-03T09:30Z"));
        candidate.report(new AttemptCancelled(
                candidate.reports().newEventId(), candidate.id(), Reports.instant("2021-05-03T09:20Z"), "a1"));
        candidate.report(candidate.reports().started("a1", "AZ-104", "2021-05-03T09:00Z"));

        assertThat(candidate.published(Topics.ATTEMPTS)).hasSize(4);
        assertThat(candidate.eligibility("AZ-104").getAttemptsCounted()).isEqualTo(1);
    }

    @Test
    void givenTheSameAttemptIdOfAnotherCandidateThenNothingComparesThem() {
        AttemptStarted start = candidate.reports().started("a1", "AZ-104", "2021-05-03T09:00Z");
        candidate.report(start);
        Candidate another = Candidate.of(world);
        AttemptStarted other = another.reports().started("a1", "70-410", "2021-05-03T09:00Z");
        other.setEventId(start.getEventId());

        assertThat(world.answerTo(another.report(other))).isEqualTo(IntakeAnswer.ACCEPTED);
    }
}
