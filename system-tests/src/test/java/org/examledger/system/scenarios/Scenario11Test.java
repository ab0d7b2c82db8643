package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import org.examledger.eligibility.EligibilityReason;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scenario 11: 24 hours are elapsed time, also when the clocks go forward")
@OnSharedLedger
class Scenario11Test {
    private final Candidate candidate = Candidate.of(World.shared());

    @Test
    void givenAFailInParisTheDayBeforeSummerTimeThenTheWaitEndsAnHourLaterByTheWallClock() {
        candidate.failedIn("Europe/Paris", "AZ-104", "2021-03-27T10:00+01:00");

        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2021-03-28T11:00+02:00", EligibilityReason.WAITING_PERIOD);
        assertThat(candidate.mayStart("AZ-104", "2021-03-28T10:59:59+02:00")).isFalse();
        assertThat(candidate.mayStart("AZ-104", "2021-03-28T11:00:00+02:00")).isTrue();
    }
}
