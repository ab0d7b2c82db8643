package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import org.examledger.eligibility.EligibilityReason;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scenario 23: after a certification expired, counting starts anew (R6)")
@OnSharedLedger
class Scenario23Test {
    private final Candidate candidate = Candidate.of(World.shared());

    @Test
    void givenAFailAfterTheExpiryThenItWaitsAsAFirstSitting() {
        candidate.failed("AZ-104", "2021-05-01T09:00Z").passed("AZ-104", "2021-05-03T09:00Z");
        candidate.failed("AZ-104", "2023-05-03T09:00Z");

        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2023-05-04T09:00Z", EligibilityReason.WAITING_PERIOD)
                .isDecidedBy("R1")
                .counts(1, 5)
                .hasWindow("2023-05-03T09:00Z", "2024-05-03T09:00Z");
        assertThat(candidate.published(Topics.VIOLATIONS)).isEmpty();
    }

    @Test
    void givenASecondFailAfterTheExpiryThenItWaitsAsASecondSitting() {
        candidate.passed("AZ-104", "2021-05-03T09:00Z");
        candidate.failed("AZ-104", "2023-06-01T09:00Z", "2023-06-02T09:00Z");

        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2023-06-16T09:00Z", EligibilityReason.WAITING_PERIOD)
                .counts(2, 5);
    }

    @Test
    void givenAPassAfterTheExpiryThenItGivesANewCertification() {
        candidate.passed("AZ-104", "2021-05-03T09:00Z").passed("AZ-104", "2023-05-03T09:00Z");

        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2025-05-03T09:00Z", EligibilityReason.ALREADY_PASSED);
        assertThat(candidate.endState().certifications()).hasSize(2);
    }
}
