package org.examledger.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examledger.appeals.AppealOutcome;
import org.examledger.sanctions.MeasureKind;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Appealing;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Http;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("A candidate's sanctions are listed as they were imposed, with their end as it is now")
@OnSharedLedger
class SanctionQueriesTest {
    private final World world = World.shared();
    private final Candidate candidate = Candidate.of(world);
    private final Http sanctions = world.ledger().http(Service.SANCTIONS);

    @Test
    void givenACaseThenItsSanctionsHaveTheFieldsOfTheRecords() {
        candidate.convicted("case-1", "ORACLE", "2026-05-28T09:00Z", Reviews.ban("2026-12-01T00:00Z"));
        SanctionImposed published =
                candidate.published(Topics.SANCTIONS, SanctionImposed.class).getFirst();

        assertThat(listed()).singleElement().satisfies(sanction -> {
            assertThat(sanction.get("eventId").asString()).isEqualTo(published.getEventId());
            assertThat(sanction.get("candidateId").asString()).isEqualTo(candidate.id());
            assertThat(sanction.get("occurredAt").asString()).isEqualTo("2026-05-28T09:00:00Z");
            assertThat(sanction.get("sanctionId").asString()).isEqualTo(published.getSanctionId());
            assertThat(sanction.get("caseId").asString()).isEqualTo("case-1");
            assertThat(sanction.get("program").asString()).isEqualTo("ORACLE");
            assertThat(sanction.get("kind").asString()).isEqualTo("BAN");
            assertThat(sanction.get("attemptId").isNull()).isTrue();
            assertThat(sanction.get("certificationId").isNull()).isTrue();
            assertThat(sanction.get("until").asString()).isEqualTo("2026-12-01T00:00:00Z");
            assertThat(sanction.get("category").asString()).isEqualTo("CHEATING");
            assertThat(sanction.get("notifiedAt").asString()).isEqualTo("2026-05-28T09:00:00Z");
            assertThat(sanction.get("zoneId").asString()).isEqualTo("UTC");
            assertThat(sanction.get("policyId").asString()).isEqualTo(published.getPolicyId());
            assertThat(sanction.get("policyVersion").asString()).isEqualTo("2023-01-01");
            assertThat(sanction.get("explanation").asString()).isEqualTo(published.getExplanation());
            assertThat(sanction.get("ruleIds").valueStream().map(JsonNode::asString))
                    .containsExactlyElementsOf(published.getRuleIds());
            assertThat(sanction.get("basis").size())
                    .isEqualTo(published.getBasis().size());
            assertThat(sanction.get("lifted").booleanValue()).isFalse();
        });
    }

    @Test
    void givenADecisionThenEachIsListedAsModifiedOrLifted() {
        candidate.convicted("case-1", "ORACLE", "2026-05-20T09:00Z", Reviews.ban(), Reviews.retest("a1"));
        candidate.appealed("appeal-1", "case-1", "2026-05-21T09:00Z");
        candidate.decided(
                "appeal-1",
                AppealOutcome.MODIFIED,
                "2026-05-28T09:00Z",
                Appealing.until(candidate.sanctionId("case-1", MeasureKind.BAN), "2026-12-01T00:00Z"),
                Appealing.lifted(candidate.sanctionId("case-1", MeasureKind.RETEST)));

        assertThat(listed()).hasSize(2).allSatisfy(sanction -> {
            boolean ban = sanction.get("kind").asString().equals("BAN");
            assertThat(sanction.get("lifted").booleanValue()).isEqualTo(!ban);
            assertThat(sanction.get("until").isNull()).isEqualTo(!ban);
            if (ban) {
                assertThat(sanction.get("until").asString()).isEqualTo("2026-12-01T00:00:00Z");
            }
        });
    }

    @Test
    void givenAnUnknownCandidateThenTheListIsEmpty() {
        Http.Answer answer = sanctions.get("/api/candidates/" + World.newCandidate() + "/sanctions");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().isArray()).isTrue();
        assertThat(answer.body().isEmpty()).isTrue();
    }

    @Test
    void givenADismissalOfAFlagThatIsNotKnownThenItIsListedAsWaiting() {
        candidate.report(candidate.reviews().dismissed("f1", "2026-05-28T09:00Z"));
        assertThat(candidate.waiting(Service.SANCTIONS)).singleElement().satisfies(kept -> {
            assertThat(kept.get("record").asString()).isEqualTo("FlagDismissed");
            assertThat(kept.get("waitsFor").asString()).isEqualTo("f1");
        });

        candidate.report(candidate.reports().flagged("f1", null, "ORACLE", "2026-05-27T09:00Z"));

        assertThat(candidate.waiting(Service.SANCTIONS)).isEmpty();
    }

    private List<JsonNode> listed() {
        return candidate.listed(Service.SANCTIONS, "sanctions");
    }
}
