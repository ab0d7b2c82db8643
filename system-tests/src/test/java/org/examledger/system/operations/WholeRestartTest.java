package org.examledger.system.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Http;
import org.examledger.system.harness.OnDisturbedLedger;
import org.examledger.system.harness.Published;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "A ledger that was stopped as a whole and started again: all is there, nothing is said again, work goes on")
@OnDisturbedLedger
class WholeRestartTest {
    private final World world = World.disturbed();
    private final Candidate candidate = Candidate.of(world);

    @Test
    void givenReportsThenTheAnswersAreTheSameAfterwardsAndMoreReportsAreTaken() {
        candidate.failed("AZ-104", "2021-05-03T09:00Z");
        world.settle();
        Published before = Published.by(world);
        String answer = answer();

        world.ledger().restart();

        assertThat(Published.by(world)).isEqualTo(before);
        assertThat(answer()).isEqualTo(answer);
        candidate.report(candidate.reports().started("a2", "AZ-104", "2021-05-04T09:00Z"));
        assertThat(candidate.published(Topics.ATTEMPTS)).hasSize(3);
        assertThat(candidate.eligibility("AZ-104").getAttemptsCounted()).isEqualTo(2);
    }

    private String answer() {
        Http eligibility = world.ledger().http(Service.ELIGIBILITY);
        return eligibility
                .get("/api/candidates/" + candidate.id() + "/eligibility/AZ-104?at=2021-05-03T12:00:00Z")
                .body()
                .toString();
    }
}
