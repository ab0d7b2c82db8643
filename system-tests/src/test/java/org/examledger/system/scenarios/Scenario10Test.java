package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import org.examledger.attempts.Outcome;
import org.examledger.certifications.CertificationWithdrawn;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scenario 10: a corrected result counts as if it had been the first")
@OnSharedLedger
class Scenario10Test {
    private final Candidate candidate = Candidate.of(World.shared());

    @Test
    void givenAFailCorrectedToAPassThenTheExamIsPassed() {
        candidate.failed("AZ-104", "2021-05-03T09:00Z");
        candidate.report(candidate.reports().corrected("a1", Outcome.PASSED, "2021-05-06T09:00Z"));

        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2023-05-03T09:00Z", EligibilityReason.ALREADY_PASSED);
        assertThat(candidate.endState().certifications()).hasSize(1);
    }

    @Test
    void givenAPassCorrectedToAFailThenTheWaitCountsFromTheSitting() {
        candidate.passed("AZ-104", "2021-05-03T09:00Z");
        candidate.report(candidate.reports().corrected("a1", Outcome.FAILED, "2021-05-06T09:00Z"));

        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2021-05-04T09:00Z", EligibilityReason.WAITING_PERIOD);
    }

    @Test
    void givenACertificationOfAPassThatWasCorrectedThenItIsWithdrawn() {
        candidate.passed("AZ-104", "2021-05-03T09:00Z");
        candidate.report(candidate.reports().corrected("a1", Outcome.FAILED, "2021-05-06T09:00Z"));

        assertThat(candidate.published(Topics.CERTIFICATIONS, CertificationWithdrawn.class))
                .hasSize(1);
        assertThat(candidate.endState().certifications()).isEmpty();
    }
}
