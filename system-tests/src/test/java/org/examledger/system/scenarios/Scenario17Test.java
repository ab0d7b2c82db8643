package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import org.examledger.appeals.AppealDecided;
import org.examledger.appeals.AppealOutcome;
import org.examledger.certifications.CertificationAwarded;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.revocations.RevocationFinalized;
import org.examledger.sanctions.SanctionLifted;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Deadlines;
import org.examledger.system.harness.OnDisturbedLedger;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scenario 17: when nobody acts, each deadline is missed exactly once, and a later decision still counts")
@OnDisturbedLedger
class Scenario17Test {
    private final World world = World.disturbed();
    private final Candidate candidate = Candidate.of(world);

    @BeforeEach
    void givenANoticeOn3March2025() {
        world.clockTo("2025-03-03T12:00Z");
        candidate.passed("1Z0-1072", "2025-02-03T09:00Z");
        candidate.convicted(
                "case-1", "ORACLE", "2025-03-03T10:00Z", Reviews.ban(), Reviews.revocation(certification()));
        world.settle();
    }

    private String certification() {
        return candidate
                .published(Topics.CERTIFICATIONS, CertificationAwarded.class)
                .getFirst()
                .getCertificationId();
    }

    @AfterEach
    void theClockIsBack() {
        world.clock(World.NOW);
    }

    @Test
    void givenNoAppealThenTheClockToFileIsMissedOnceAndTheRevocationIsFinal() {
        world.clockTo("2025-03-17T12:00Z");
        assertThat(candidate.published(Topics.REVOCATIONS, RevocationFinalized.class))
                .isEmpty();

        theClockRunsOnAndBackAndOnAgain();

        assertThat(Deadlines.saidOf(candidate, DeadlineKind.FILE_APPEAL))
                .containsExactly("DeadlineSet", "DeadlineMissed");
        assertThat(candidate.published(Topics.APPEAL_DEADLINES)).hasSize(2);
        assertThat(candidate.published(Topics.REVOCATIONS, RevocationFinalized.class))
                .hasSize(1);
    }

    @Test
    void givenAnAppealThatNobodyAnswersThenBothOfItsClocksAreMissedOnce() {
        appealed();
        world.clockTo("2025-03-12T23:59:59Z");
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.ACKNOWLEDGE_APPEAL)).containsExactly("DeadlineSet");
        world.clockTo("2025-03-13T00:00:00Z");
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.ACKNOWLEDGE_APPEAL))
                .containsExactly("DeadlineSet", "DeadlineMissed");
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.DECIDE_APPEAL)).containsExactly("DeadlineSet");

        theClockRunsOnAndBackAndOnAgain();

        assertThat(Deadlines.saidOf(candidate, DeadlineKind.FILE_APPEAL)).containsExactly("DeadlineSet", "DeadlineMet");
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.ACKNOWLEDGE_APPEAL))
                .containsExactly("DeadlineSet", "DeadlineMissed");
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.DECIDE_APPEAL))
                .containsExactly("DeadlineSet", "DeadlineMissed");
        assertThat(candidate.published(Topics.REVOCATIONS, RevocationFinalized.class))
                .isEmpty();
    }

    @Test
    void givenADecisionAfterTheMissThenItStillTakesEffect() {
        appealed();
        world.clockTo("2025-04-20T00:00:00Z");
        assertThat(candidate.eligibility("1Z0-1072")).isNotEligible(EligibilityReason.BANNED);

        candidate.decided("appeal-1", AppealOutcome.REVERSED, "2025-04-19T09:00Z");

        assertThat(candidate.published(Topics.APPEALS, AppealDecided.class)).hasSize(1);
        assertThat(candidate.published(Topics.SANCTIONS, SanctionLifted.class)).hasSize(2);
        assertThat(candidate.eligibility("1Z0-1072").getReason()).isEqualTo(EligibilityReason.ALREADY_PASSED);
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.DECIDE_APPEAL))
                .containsExactly("DeadlineSet", "DeadlineMissed");
    }

    private void appealed() {
        world.clockTo("2025-03-05T12:00Z");
        candidate.appealed("appeal-1", "case-1", "2025-03-05T09:00Z");
        world.settle();
    }

    private void theClockRunsOnAndBackAndOnAgain() {
        world.clockTo("2025-03-18T00:00:00Z");
        world.clockTo("2025-05-20T00:00:00Z");
        world.clockTo("2025-03-05T00:00:00Z");
        world.clockTo("2025-06-20T00:00:00Z");
    }
}
