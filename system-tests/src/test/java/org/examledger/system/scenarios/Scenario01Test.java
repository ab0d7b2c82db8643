package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.examledger.attempts.Outcome;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.eligibility.EligibilityStatus;
import org.examledger.system.harness.Http;
import org.examledger.system.harness.Reports;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scenario 1: a first failed sitting waits 24 hours (R1)")
class Scenario01Test {
    private final World world = World.shared();
    private final String candidate = World.newCandidate();

    @BeforeEach
    void givenAFailOn3May2021At9() {
        Reports reports = new Reports(candidate);
        world.reporter().report(reports.started("a1", "AZ-104", "2021-05-03T09:00Z"));
        world.reporter().report(reports.result("a1", Outcome.FAILED, "2021-05-03T11:00Z"));
    }

    @Test
    void thenTheCandidateIsEligibleFromTheNextDay() {
        EligibilityDetermined eligibility = world.eligibility(candidate, "AZ-104");

        assertThat(eligibility).isNotNull();
        assertThat(eligibility.getStatus()).isEqualTo(EligibilityStatus.ELIGIBLE_FROM);
        assertThat(eligibility.getEligibleFrom()).isEqualTo("2021-05-04T09:00:00Z");
        assertThat(eligibility.getReason()).isEqualTo(EligibilityReason.WAITING_PERIOD);
        assertThat(eligibility.getRuleIds()).contains("R1");
        assertThat(eligibility.getPolicyVersion()).isEqualTo("2021-03-31");
    }

    @Test
    void thenTheAnswerIsNoASecondBeforeAndYesAtTheInstant() {
        world.settle();
        Http http = world.ledger().http(Service.ELIGIBILITY);

        String path = "/api/candidates/" + candidate + "/eligibility/AZ-104?at=2021-05-04T";
        assertThat(http.get(path + "08:59:59Z").body().get("allowed").booleanValue()).isFalse();
        assertThat(http.get(path + "09:00:00Z").body().get("allowed").booleanValue()).isTrue();
    }
}
