package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.AppealOutcome;
import org.examledger.appeals.AppealRefusal;
import org.examledger.appeals.AppealRefused;
import org.examledger.appeals.AppealSubmitted;
import org.examledger.attempts.AttemptCancelled;
import org.examledger.attempts.AttemptStarted;
import org.examledger.attempts.Outcome;
import org.examledger.attempts.ResultReported;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Deadlines;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Reports;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Scenario 22: a report that comes before what it refers to is kept, and takes effect after it (meaning 3)")
@OnSharedLedger
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

    @Test
    void givenAnAppealWhoseCaseIsNotKnownYetThenItIsKeptAndListed() {
        AppealSubmitted appeal = candidate.appealing().submitted("appeal-1", "case-1", "2026-05-29T09:00Z");
        candidate.report(appeal);

        assertThat(candidate.published(Topics.APPEALS)).isEmpty();
        assertThat(candidate.waiting(Service.APPEALS)).singleElement().satisfies(kept -> {
            assertThat(kept.get("eventId").asString()).isEqualTo(appeal.getEventId());
            assertThat(kept.get("record").asString()).isEqualTo("AppealSubmitted");
            assertThat(kept.get("waitsFor").asString()).isEqualTo("case-1");
        });
        assertThat(candidate.listed(Service.APPEALS, "appeals"))
                .singleElement()
                .extracting(listed -> listed.get("state").asString())
                .isEqualTo("WAITING");
    }

    @Test
    void whenTheCaseArrivesThenTheAppealIsFiledAndWhatWasReportedOfItTakesEffect() {
        candidate.report(candidate.appealing().decided("appeal-1", AppealOutcome.REVERSED, "2026-05-30T09:00Z"));
        candidate.report(candidate.appealing().acknowledged("appeal-1", "2026-05-30T08:00Z"));
        candidate.appealed("appeal-1", "case-1", "2026-05-29T09:00Z");
        assertThat(candidate.published(Topics.APPEALS)).isEmpty();
        assertThat(candidate.waiting(Service.APPEALS)).hasSize(3);

        candidate.convicted("case-1", "ORACLE", "2026-05-28T09:00Z", Reviews.ban());

        assertThat(candidate.published(Topics.APPEALS))
                .extracting(record -> record.getSchema().getName())
                .containsExactly("AppealFiled", "AppealAcknowledged", "AppealDecided");
        assertThat(candidate.waiting(Service.APPEALS)).isEmpty();
        assertThat(candidate.published(Topics.SANCTIONS))
                .extracting(record -> record.getSchema().getName())
                .containsExactly("SanctionImposed", "SanctionLifted");
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.FILE_APPEAL)).containsExactly("DeadlineSet", "DeadlineMet");
    }

    @Test
    void givenAnAppealWhoseCaseDoesNotComeFor30DaysThenItIsRefusedAndFiledAfterAllWhenItComes() {
        candidate.appealed("appeal-1", "case-1", "2026-05-01T09:00Z");
        assertThat(candidate.published(Topics.APPEALS))
                .singleElement()
                .isInstanceOf(AppealRefused.class)
                .extracting("reason")
                .isEqualTo(AppealRefusal.UNKNOWN_CASE);

        candidate.convicted("case-1", "ORACLE", "2026-04-30T09:00Z", Reviews.ban());

        assertThat(candidate.published(Topics.APPEALS))
                .extracting(record -> record.getSchema().getName())
                .containsExactly("AppealRefused", "AppealFiled");
    }

    private List<JsonNode> waiting() {
        return candidate.waiting(Service.ATTEMPTS);
    }
}
