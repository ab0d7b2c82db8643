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

@DisplayName("Scenario 3: five sittings in twelve months, from the first (R3) or from the fifth (R4)")
@OnSharedLedger
class Scenario03Test {
    private final Candidate candidate = Candidate.of(World.shared());

    @Test
    void givenFiveFailsIn2021ThenTheSixthWaitsForTheEndOfTheWindowThatTheFirstOpened() {
        candidate.failed(
                "AZ-104",
                "2021-05-03T09:00Z",
                "2021-05-04T09:00Z",
                "2021-05-18T09:00Z",
                "2021-06-01T09:00Z",
                "2021-06-15T09:00Z");

        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2022-05-03T09:00Z", EligibilityReason.ATTEMPT_CAP)
                .isDecidedBy("R3")
                .isUnderPolicyOf("2021-03-31")
                .counts(5, 5)
                .hasWindow("2021-05-03T09:00Z", "2022-05-03T09:00Z");
    }

    @Test
    void givenASixthSittingAtTheWindowsEndThenItOpensTheNextWindow() {
        candidate.failed(
                "AZ-104",
                "2021-05-03T09:00Z",
                "2021-05-04T09:00Z",
                "2021-05-18T09:00Z",
                "2021-06-01T09:00Z",
                "2021-06-15T09:00Z",
                "2022-05-03T09:00Z");

        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2022-05-04T09:00Z", EligibilityReason.WAITING_PERIOD)
                .counts(1, 5)
                .hasWindow("2022-05-03T09:00Z", "2023-05-03T09:00Z");
        assertThat(candidate.published(Topics.VIOLATIONS)).isEmpty();
    }

    @Test
    void givenFiveFailsIn2019ThenTheTwelveMonthsRunFromTheFifth() {
        candidate.failed(
                "AZ-104",
                "2019-05-03T09:00Z",
                "2019-05-04T09:00Z",
                "2019-05-18T09:00Z",
                "2019-06-01T09:00Z",
                "2019-06-15T09:00Z");

        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2020-06-15T09:00Z", EligibilityReason.ATTEMPT_CAP)
                .isDecidedBy("R4")
                .isUnderPolicyOf("2014-07-01")
                .counts(5, 5);
    }
}
