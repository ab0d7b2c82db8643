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

@DisplayName("Scenario 5: exams with waits of their own, MTA (R7) and MOS (R8)")
@OnSharedLedger
class Scenario05Test {
    private final Candidate candidate = Candidate.of(World.shared());

    @Test
    void givenASecondFailOfAnMtaExamThenTheWaitIs7Days() {
        candidate.failed("98-364", "2021-05-03T09:00Z", "2021-05-04T09:00Z");

        assertThat(candidate.eligibility("98-364"))
                .isEligibleFrom("2021-05-11T09:00Z", EligibilityReason.WAITING_PERIOD)
                .isDecidedBy("R7");
    }

    @Test
    void givenFiveFailsOfAMosExamThenTheSixthIsAllowed48HoursAfterTheFifth() {
        candidate.failed(
                "77-725",
                "2021-05-03T09:00Z",
                "2021-05-04T09:00Z",
                "2021-05-06T09:00Z",
                "2021-05-08T09:00Z",
                "2021-05-10T09:00Z");

        assertThat(candidate.eligibility("77-725"))
                .isEligibleFrom("2021-05-12T09:00Z", EligibilityReason.WAITING_PERIOD)
                .isDecidedBy("R8")
                .counts(5, null)
                .hasWindow("2021-05-03T09:00Z", null);
        assertThat(candidate.mayStart("77-725", "2021-05-12T09:00:00Z")).isTrue();
        assertThat(candidate.published(Topics.VIOLATIONS)).isEmpty();
    }

    @Test
    void givenAPassOfAMosExamThenItMayBeRetakenAtOnce() {
        candidate.passed("77-725", "2021-05-03T09:00Z");

        assertThat(candidate.eligibility("77-725")).isEligible();
    }

    @Test
    void givenAFailAfterAPassOfAMosExamThenItWaits24Hours() {
        candidate.passed("77-725", "2021-05-03T09:00Z").failed("77-725", "2021-05-03T14:00Z");

        assertThat(candidate.eligibility("77-725"))
                .isEligibleFrom("2021-05-04T14:00Z", EligibilityReason.WAITING_PERIOD)
                .counts(1, null);
        assertThat(candidate.published(Topics.VIOLATIONS)).isEmpty();
    }
}
