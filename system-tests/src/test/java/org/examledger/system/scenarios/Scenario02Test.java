package org.examledger.system.scenarios;

import static org.examledger.system.harness.EligibilityAssert.assertThat;

import org.examledger.eligibility.EligibilityReason;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scenario 2: a second failed sitting waits 14 days (R2)")
@OnSharedLedger
class Scenario02Test {
    private final Candidate candidate = Candidate.of(World.shared());

    @Test
    void givenASecondFailThenTheWaitIs14DaysFromIt() {
        candidate.failed("AZ-104", "2021-05-03T09:00Z", "2021-05-04T09:00Z");

        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2021-05-18T09:00Z", EligibilityReason.WAITING_PERIOD)
                .isDecidedBy("R2")
                .counts(2, 5);
    }
}
