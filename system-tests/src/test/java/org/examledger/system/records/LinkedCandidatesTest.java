package org.examledger.system.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.eligibility.RetakePolicyViolated;
import org.examledger.eligibility.RetakePolicyViolationWithdrawn;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@Tag("S5")
@DisplayName("S5: two candidate ids of one person, on different partitions, have one history while they are linked")
@OnSharedLedger
class LinkedCandidatesTest {
    private final World world = World.shared();
    private final Candidate candidate = Candidate.of(world);
    private final Candidate other = Candidate.elsewhereThan(candidate, world);

    @Test
    @DisplayName("S5: sittings before and after the link count for both, and the answer says which ids it considered")
    void givenSittingsUnderBothIdsThenTheCapCountsThemAll() {
        candidate.failed("70-410", "2021-05-03T09:00Z", "2021-05-20T09:00Z");
        other.failed("70-410", "2021-06-10T09:00Z");
        candidate.report(candidate.reviews().linked("l1", other, "2021-06-20T09:00Z"));
        candidate.failed("70-410", "2021-07-01T09:00Z");
        other.failed("70-410", "2021-08-01T09:00Z");

        for (Candidate either : List.of(candidate, other)) {
            assertThat(either.eligibility("70-410"))
                    .isEligibleFrom("2022-05-03T09:00Z", EligibilityReason.ATTEMPT_CAP)
                    .counts(5, 5)
                    .isDecidedBy("S5");
            assertThat(either.eligibility("70-410").getConsideredCandidateIds()).containsExactlyElementsOf(ids());
        }
        assertThat(considered(other.answer("70-410", "2022-01-01T00:00:00Z"))).isEqualTo(ids());
        assertThat(other.mayStart("70-410", "2022-05-03T08:59:59Z")).isFalse();
    }

    @Test
    @DisplayName("S5: a ban of one id bans the other, until they are un-linked")
    void givenABanOfOneIdThenTheOtherIsBannedUntilUnlinked() {
        other.failed("77-725", "2021-05-03T09:00Z");
        candidate.convicted("case-1", "MICROSOFT", "2021-06-01T09:00Z", Reviews.ban());
        other.report(other.reviews().linked("l1", candidate, "2021-06-20T09:00Z"));
        assertThat(other.eligibility("77-725")).isNotEligible(EligibilityReason.BANNED);
        assertThat(other.eligibility("AZ-900")).isNotEligible(EligibilityReason.BANNED);

        other.report(other.reviews().unlinked("l1", "2021-07-01T09:00Z"));

        assertThat(other.eligibility("77-725"))
                .isEligibleFrom("2021-05-04T09:00Z", EligibilityReason.WAITING_PERIOD)
                .counts(1, null);
        assertThat(world.eligibility(other.id(), "AZ-900")).isNull();
        assertThat(candidate.eligibility("AZ-900")).isNotEligible(EligibilityReason.BANNED);
    }

    @Test
    @DisplayName(
            "S5: a sitting under one id, too early after one under the other, is a violation while they are linked")
    void givenAnEarlySittingUnderTheOtherIdThenItIsAViolationUntilUnlinked() {
        candidate.failed("AZ-104", "2021-05-03T09:00Z");
        other.failed("AZ-104", "2021-05-03T21:00Z");
        assertThat(other.published(Topics.VIOLATIONS)).isEmpty();

        candidate.report(candidate.reviews().linked("l1", other, "2021-06-20T09:00Z"));
        assertThat(other.published(Topics.VIOLATIONS, RetakePolicyViolated.class))
                .singleElement()
                .satisfies(violated -> {
                    assertThat(violated.getEligibleFrom()).isEqualTo("2021-05-04T09:00:00Z");
                    assertThat(violated.getConsideredCandidateIds()).containsExactlyElementsOf(ids());
                });
        assertThat(candidate.published(Topics.VIOLATIONS)).isEmpty();

        candidate.report(candidate.reviews().unlinked("l1", "2021-07-01T09:00Z"));
        assertThat(other.published(Topics.VIOLATIONS, RetakePolicyViolationWithdrawn.class))
                .hasSize(1);
    }

    private List<String> ids() {
        return Stream.of(candidate.id(), other.id()).sorted().toList();
    }

    private static List<String> considered(JsonNode answer) {
        return answer.get("consideredCandidateIds")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
