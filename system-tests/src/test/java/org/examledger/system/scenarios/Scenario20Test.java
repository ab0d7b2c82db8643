package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.examledger.appeals.Waiver;
import org.examledger.attempts.Outcome;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.eligibility.RetakePolicyViolated;
import org.examledger.eligibility.RetakePolicyViolationWithdrawn;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scenario 20: a sitting before its wait is over is a violation, as long as the facts say so")
@OnSharedLedger
class Scenario20Test {
    private final Candidate candidate = Candidate.of(World.shared());

    @Test
    void givenASittingBeforeTheWaitIsOverThenItIsAViolationOfTheRuleThatForbadeIt() {
        candidate.failed("AZ-104", "2021-05-03T09:00Z", "2021-05-04T08:59:59Z");

        assertThat(candidate.published(Topics.VIOLATIONS, RetakePolicyViolated.class))
                .singleElement()
                .satisfies(violated -> {
                    assertThat(violated.getAttemptId()).isEqualTo("a2");
                    assertThat(violated.getExamId()).isEqualTo("AZ-104");
                    assertThat(violated.getReason()).isEqualTo(EligibilityReason.WAITING_PERIOD);
                    assertThat(violated.getEligibleFrom()).isEqualTo("2021-05-04T09:00:00Z");
                    assertThat(violated.getRuleIds()).contains("R1");
                });
    }

    @Test
    void givenASittingAtTheVeryInstantThenItIsNone() {
        candidate.failed("AZ-104", "2021-05-03T09:00Z", "2021-05-04T09:00:00Z");

        assertThat(candidate.published(Topics.VIOLATIONS)).isEmpty();
    }

    @Test
    void givenAnExceptionGrantedAfterwardsThenTheViolationIsWithdrawn() {
        candidate.failed("AZ-104", "2021-05-03T09:00Z", "2021-05-03T15:00Z");
        assertThat(candidate.endState().violations()).containsOnlyKeys("a2");

        candidate.report(candidate.requests().requested("r1", "AZ-104", "a1", "2021-05-10T09:00Z"));
        assertThat(candidate.endState().violations())
                .as("asked for is not granted")
                .containsOnlyKeys("a2");
        candidate.report(candidate.requests().granted("r1", Waiver.WAIT, "2021-05-11T09:00Z"));

        assertThat(candidate.published(Topics.VIOLATIONS, RetakePolicyViolationWithdrawn.class))
                .singleElement()
                .satisfies(withdrawn -> {
                    assertThat(withdrawn.getAttemptId()).isEqualTo("a2");
                    assertThat(withdrawn.getExamId()).isEqualTo("AZ-104");
                });
        assertThat(candidate.endState().violations()).isEmpty();
    }

    @Test
    void givenAnExceptionForTheSecondSittingThenTheViolationStands() {
        candidate.failed("AZ-104", "2021-05-03T09:00Z", "2021-05-03T15:00Z");

        candidate.report(candidate.requests().requested("r1", "AZ-104", "a2", "2021-05-10T09:00Z"));
        candidate.report(candidate.requests().granted("r1", Waiver.WAIT, "2021-05-11T09:00Z"));

        assertThat(candidate.endState().violations()).containsOnlyKeys("a2");
    }

    @Test
    void givenAViolationThenItSanctionsNobody() {
        candidate.failed("AZ-104", "2021-05-03T09:00Z", "2021-05-03T15:00Z");

        assertThat(candidate.published(Topics.VIOLATIONS)).hasSize(1);
        assertThat(candidate.published(Topics.SANCTIONS)).isEmpty();
    }

    @Test
    void givenACorrectionThatAllowsTheSittingThenTheViolationIsWithdrawn() {
        // After a second fail of a MOS exam the wait is 48 hours. Once the first sitting is known to have been a pass,
        // the second one counts as the first fail after it, and the wait is 24 hours.
        candidate.failed("77-725", "2021-05-03T09:00Z", "2021-05-04T09:00Z", "2021-05-05T09:00Z");
        assertThat(candidate.published(Topics.VIOLATIONS, RetakePolicyViolated.class))
                .singleElement()
                .satisfies(violated -> assertThat(violated.getAttemptId()).isEqualTo("a3"));

        candidate.report(candidate.reports().corrected("a1", Outcome.PASSED, "2021-05-03T12:00Z"));

        assertThat(candidate.published(Topics.VIOLATIONS, RetakePolicyViolationWithdrawn.class))
                .singleElement()
                .satisfies(withdrawn -> assertThat(withdrawn.getAttemptId()).isEqualTo("a3"));
        assertThat(candidate.endState().violations()).isEmpty();
    }
}
