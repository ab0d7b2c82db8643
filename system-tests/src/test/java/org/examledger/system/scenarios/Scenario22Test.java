package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.AttemptCancelled;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Outcome;
import org.examledger.attempts.ResultReported;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Reports;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName(
        "Scenario 22, second half: a report that comes before what it refers to is kept, and takes effect after it")
class Scenario22Test {
    private final World world = World.shared();
    private final Candidate candidate = Candidate.of(world);

    @Test
    void givenAResultBeforeItsStartThenItIsKeptAndListed() {
        ResultReported result = candidate.reports().result("a1", Outcome.FAILED, "2021-05-03T11:00Z");
        candidate.report(result);

        assertThat(candidate.published(Topics.ATTEMPTS)).isEmpty();
        assertThat(waiting()).singleElement().satisfies(kept -> {
            assertThat(kept.get("eventId").asString()).isEqualTo(result.getEventId());
            assertThat(kept.get("record").asString()).isEqualTo("ResultReported");
            assertThat(kept.get("candidateId").asString()).isEqualTo(candidate.id());
            assertThat(kept.get("waitsFor").asString()).isEqualTo("a1");
        });
    }

    @Test
    void whenTheStartArrivesThenTheResultIsPublishedAfterIt() {
        candidate.report(candidate.reports().result("a1", Outcome.FAILED, "2021-05-03T11:00Z"));
        world.settle();

        candidate.report(candidate.reports().started("a1", "AZ-104", "2021-05-03T09:00Z"));

        assertThat(candidate.published(Topics.ATTEMPTS))
                .extracting(SpecificRecord::getClass)
                .isEqualTo(List.of(AttemptStarted.class, ResultReported.class));
        assertThat(waiting()).isEmpty();
        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2021-05-04T09:00Z", EligibilityReason.WAITING_PERIOD);
    }

    @Test
    void givenACancellationBeforeItsBookingThenItIsPublishedAfterIt() {
        candidate.report(new AttemptCancelled(
                "6f5ec1c5-97f7-4b1c-ae5c-1f0b8f4a7c11", candidate.id(), Reports.instant("2021-05-02T09:00Z"), "a1"));
        assertThat(candidate.published(Topics.ATTEMPTS)).isEmpty();

        candidate.report(candidate.reports().booked("a1", "AZ-104", "2021-05-01T09:00Z", "2021-05-03T09:00Z"));

        assertThat(candidate.published(Topics.ATTEMPTS))
                .extracting(record -> record.getSchema().getName())
                .containsExactly("AttemptBooked", "AttemptCancelled");
    }

    private List<JsonNode> waiting() {
        world.settle();
        return world.ledger()
                .http(Service.ATTEMPTS)
                .get("/api/waiting")
                .body()
                .valueStream()
                .filter(kept -> kept.get("candidateId").asString().equals(candidate.id()))
                .toList();
    }
}
