package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import java.util.List;
import org.examledger.appeals.AppealOutcome;
import org.examledger.appeals.AppealRefusal;
import org.examledger.appeals.AppealRefused;
import org.examledger.certifications.CertificationAwarded;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.revocations.CertificationReinstated;
import org.examledger.revocations.ResultReinstated;
import org.examledger.revocations.RevocationFinalized;
import org.examledger.sanctions.MeasureKind;
import org.examledger.sanctions.SanctionLifted;
import org.examledger.sanctions.SanctionModified;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Appealing;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Deadlines;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scenario 19: a decision reverses, modifies or upholds, and is final (P5, P6)")
@OnSharedLedger
class Scenario19Test {
    private static final String EXAM = "1Z0-1072";

    private final World world = World.shared();
    private final Candidate candidate = Candidate.of(world);

    @BeforeEach
    void givenAPassThatWasTakenWithItsCertificationAndABan() {
        candidate.passed(EXAM, "2026-05-04T09:00Z");
        String certificationId = candidate
                .published(Topics.CERTIFICATIONS, CertificationAwarded.class)
                .getFirst()
                .getCertificationId();
        candidate.convicted(
                "case-1",
                "ORACLE",
                "2026-05-18T09:00Z",
                Reviews.ban(),
                Reviews.invalidation("a1"),
                Reviews.revocation(certificationId));
        candidate.appealed("appeal-1", "case-1", "2026-05-20T09:00Z");
        assertThat(candidate.eligibility(EXAM)).isNotEligible(EligibilityReason.BANNED);
        assertThat(candidate.endState().certifications()).isEmpty();
    }

    @Test
    void givenAReversalThenEverySanctionIsLiftedAndAllIsGivenBack() {
        candidate.decided("appeal-1", AppealOutcome.REVERSED, "2026-05-27T09:00Z");

        assertThat(candidate.published(Topics.SANCTIONS, SanctionLifted.class)).hasSize(3);
        assertThat(candidate.published(Topics.REVOCATIONS, ResultReinstated.class))
                .singleElement()
                .extracting(ResultReinstated::getAttemptId)
                .isEqualTo("a1");
        assertThat(candidate.published(Topics.REVOCATIONS, CertificationReinstated.class))
                .hasSize(1);
        assertThat(candidate.eligibility(EXAM)).isNotEligible(EligibilityReason.ALREADY_PASSED);
        assertThat(candidate.endState().certifications()).hasSize(1);
        assertThat(candidate.endState().revocations()).isEmpty();
    }

    @Test
    void givenAReversalThenTheDecisionMeetsItsClockAndThatOfTheAcknowledgementIsCancelled() {
        candidate.decided("appeal-1", AppealOutcome.REVERSED, "2026-05-27T09:00Z");

        assertThat(Deadlines.saidOf(candidate, DeadlineKind.FILE_APPEAL)).containsExactly("DeadlineSet", "DeadlineMet");
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.DECIDE_APPEAL))
                .containsExactly("DeadlineSet", "DeadlineMet");
        // Received on Wednesday the 20th, it was to be acknowledged by the end of the 27th: the decision came first.
        assertThat(last(DeadlineKind.ACKNOWLEDGE_APPEAL)).isEqualTo("DeadlineCancelled");
    }

    @Test
    void givenASecondAppealThenTheDecisionIsFinal() {
        candidate.decided("appeal-1", AppealOutcome.UPHELD, "2026-05-27T09:00Z");

        candidate.appealed("appeal-2", "case-1", "2026-05-28T09:00Z");

        assertThat(candidate.published(Topics.APPEALS, AppealRefused.class))
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.getAppealId()).isEqualTo("appeal-2");
                    assertThat(refused.getReason()).isEqualTo(AppealRefusal.DECISION_FINAL);
                    assertThat(refused.getRuleIds()).contains("P6");
                });
    }

    @Test
    void givenAnUpheldCaseThenAllStaysAndTheRevocationIsFinal() {
        candidate.decided("appeal-1", AppealOutcome.UPHELD, "2026-05-27T09:00Z");

        assertThat(names(Topics.SANCTIONS)).containsExactly("SanctionImposed", "SanctionImposed", "SanctionImposed");
        assertThat(candidate.published(Topics.REVOCATIONS, RevocationFinalized.class))
                .hasSize(1);
        assertThat(candidate.eligibility(EXAM)).isNotEligible(EligibilityReason.BANNED);
    }

    @Test
    void givenABanModifiedToEndAtADateThenTheCandidateIsEligibleFromThatDate() {
        String ban = candidate.sanctionId("case-1", MeasureKind.BAN);

        candidate.decided(
                "appeal-1", AppealOutcome.MODIFIED, "2026-05-27T09:00Z", Appealing.until(ban, "2026-12-01T00:00Z"));

        assertThat(candidate.published(Topics.SANCTIONS, SanctionModified.class))
                .singleElement()
                .satisfies(modified -> {
                    assertThat(modified.getSanctionId()).isEqualTo(ban);
                    assertThat(modified.getUntil()).isEqualTo("2026-12-01T00:00:00Z");
                });
        assertThat(candidate.eligibility(EXAM)).isEligibleFrom("2026-12-01T00:00Z", EligibilityReason.BANNED);
        assertThat(candidate.published(Topics.REVOCATIONS, RevocationFinalized.class))
                .as("the decision left the revocation standing")
                .hasSize(1);
        assertThat(candidate.mayStart(EXAM, "2026-11-30T23:59:59Z")).isFalse();
        assertThat(candidate.mayStart(EXAM, "2026-12-01T00:00:00Z")).isTrue();
    }

    @Test
    void givenABanThatIsLiftedAloneThenTheResultStaysTaken() {
        candidate.decided(
                "appeal-1",
                AppealOutcome.MODIFIED,
                "2026-05-27T09:00Z",
                Appealing.lifted(candidate.sanctionId("case-1", MeasureKind.BAN)));

        assertThat(candidate.published(Topics.SANCTIONS, SanctionLifted.class)).hasSize(1);
        assertThat(candidate.published(Topics.REVOCATIONS, ResultReinstated.class))
                .isEmpty();
        assertThat(candidate.eligibility(EXAM)).isEligible().counts(1, null);
    }

    private String last(DeadlineKind kind) {
        return Deadlines.saidOf(candidate, kind).getLast();
    }

    private List<String> names(Topic topic) {
        return candidate.published(topic).stream()
                .map(record -> record.getSchema().getName())
                .toList();
    }
}
