package org.examledger.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examledger.appeals.AppealOutcome;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Http;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("A candidate's appeals are listed with how they stand")
@OnSharedLedger
class AppealQueriesTest {
    private final World world = World.shared();
    private final Candidate candidate = Candidate.of(world);

    @Test
    void givenACompleteAppealThenItIsFiled() {
        convicted().appealed("appeal-1", "case-1", "2026-05-29T09:00Z");

        assertThat(listed()).singleElement().satisfies(appeal -> {
            assertThat(appeal.get("appealId").asString()).isEqualTo("appeal-1");
            assertThat(appeal.get("caseId").asString()).isEqualTo("case-1");
            assertThat(appeal.get("state").asString()).isEqualTo("FILED");
            assertThat(appeal.get("complete").booleanValue()).isTrue();
            assertThat(appeal.get("missing").isEmpty()).isTrue();
            assertThat(absent(appeal, "reason")).isTrue();
            assertThat(absent(appeal, "outcome")).isTrue();
        });
    }

    @Test
    void givenAnIncompleteAppealThenWhatIsMissingIsNamedUntilItComes() {
        convicted().report(candidate.appealing().submittedIncomplete("appeal-1", "case-1", "2026-05-29T09:00Z"));
        assertThat(listed()).singleElement().satisfies(appeal -> {
            assertThat(appeal.get("complete").booleanValue()).isFalse();
            assertThat(appeal.get("missing").valueStream().map(JsonNode::asString))
                    .containsExactly("grounds", "evidence");
        });

        candidate.report(candidate.appealing().supplemented("appeal-1", "Not I.", List.of("e"), "2026-05-30T09:00Z"));

        assertThat(listed()).singleElement().satisfies(appeal -> {
            assertThat(appeal.get("complete").booleanValue()).isTrue();
            assertThat(appeal.get("missing").isEmpty()).isTrue();
        });
    }

    @Test
    void givenADecisionThenItsOutcomeIsNamed() {
        convicted()
                .appealed("appeal-1", "case-1", "2026-05-29T09:00Z")
                .decided("appeal-1", AppealOutcome.UPHELD, "2026-05-30T09:00Z");

        assertThat(listed()).singleElement().satisfies(appeal -> {
            assertThat(appeal.get("state").asString()).isEqualTo("DECIDED");
            assertThat(appeal.get("outcome").asString()).isEqualTo("UPHELD");
        });
    }

    @Test
    void givenTwoAppealsThenTheEarlierIsFiledAndTheOtherRefused() {
        convicted()
                .appealed("appeal-2", "case-1", "2026-05-29T10:00Z")
                .appealed("appeal-1", "case-1", "2026-05-29T09:00Z");

        assertThat(listed())
                .extracting(appeal -> appeal.get("appealId").asString() + " "
                        + appeal.get("state").asString() + " "
                        + (absent(appeal, "reason") ? "" : appeal.get("reason").asString()))
                .containsExactlyInAnyOrder("appeal-1 FILED ", "appeal-2 REFUSED ALREADY_FILED");
    }

    @Test
    void givenAnUnknownCandidateThenTheListIsEmpty() {
        Http.Answer answer =
                world.ledger().http(Service.APPEALS).get("/api/candidates/" + World.newCandidate() + "/appeals");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().isArray()).isTrue();
        assertThat(answer.body().isEmpty()).isTrue();
    }

    private Candidate convicted() {
        return candidate.convicted("case-1", "ORACLE", "2026-05-28T09:00Z", Reviews.ban());
    }

    private List<JsonNode> listed() {
        return candidate.listed(Service.APPEALS, "appeals");
    }

    private static boolean absent(JsonNode node, String field) {
        return node.get(field) == null || node.get(field).isNull();
    }
}
