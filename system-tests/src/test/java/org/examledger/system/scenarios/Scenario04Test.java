package org.examledger.system.scenarios;

import static org.examledger.system.harness.EligibilityAssert.assertThat;

import org.examledger.eligibility.EligibilityReason;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scenario 4: twelve calendar months around a leap day (R3)")
@OnSharedLedger
class Scenario04Test {
    private final Candidate candidate = Candidate.of(World.shared());

    @Test
    void givenAFirstSittingOn29FebruaryThenTheWindowEndsOn28February() {
        candidate.failed(
                "AZ-104",
                "2024-02-29T09:00Z",
                "2024-03-01T09:00Z",
                "2024-03-15T09:00Z",
                "2024-03-29T09:00Z",
                "2024-04-12T09:00Z");

        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2025-02-28T09:00Z", EligibilityReason.ATTEMPT_CAP)
                .hasWindow("2024-02-29T09:00Z", "2025-02-28T09:00Z");
    }

    @Test
    void givenAFirstSittingOn1MarchThenTheWindowEndsOn1MarchAndNotOnTheLeapDay() {
        candidate.failed(
                "AZ-104",
                "2023-03-01T09:00Z",
                "2023-03-02T09:00Z",
                "2023-03-16T09:00Z",
                "2023-03-30T09:00Z",
                "2023-04-13T09:00Z");

        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2024-03-01T09:00Z", EligibilityReason.ATTEMPT_CAP)
                .hasWindow("2023-03-01T09:00Z", "2024-03-01T09:00Z");
    }
}
