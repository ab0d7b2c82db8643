package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import org.examledger.eligibility.EligibilityReason;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scenario 1: a first failed sitting waits 24 hours (R1)")
@OnSharedLedger
class Scenario01Test {
    private final Candidate candidate = Candidate.of(World.shared());

    @BeforeEach
    void givenAFailOn3May2021At9() {
        candidate.failed("AZ-104", "2021-05-03T09:00Z");
    }

    @Test
    void thenTheCandidateIsEligibleFromTheNextDay() {
        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2021-05-04T09:00Z", EligibilityReason.WAITING_PERIOD)
                .isDecidedBy("R1")
                .isUnderPolicyOf("2021-03-31")
                .counts(1, 5)
                .hasWindow("2021-05-03T09:00Z", "2022-05-03T09:00Z");
    }

    @Test
    void thenTheAnswerIsNoASecondBeforeAndYesAtTheInstant() {
        assertThat(candidate.mayStart("AZ-104", "2021-05-04T08:59:59Z")).isFalse();
        assertThat(candidate.mayStart("AZ-104", "2021-05-04T09:00:00Z")).isTrue();
    }
}
