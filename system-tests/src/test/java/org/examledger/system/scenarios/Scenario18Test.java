package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.AppealFiled;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.deadlines.DeadlineMet;
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

@DisplayName("Scenario 18: what was done in time counts as in time whenever its record arrives (meaning 9)")
@OnDisturbedLedger
class Scenario18Test {
    private final World world = World.disturbed();
    private final Candidate candidate = Candidate.of(world);

    @BeforeEach
    void givenADeadlineThatWasMissedAsFarAsIsKnown() {
        world.clockTo("2025-03-03T12:00Z");
        candidate.convicted(
                "case-1", "ORACLE", "2025-03-03T10:00Z", Reviews.ban(), Reviews.revocation("certification-1"));
        world.settle();
        world.clockTo("2025-03-19T12:00Z");
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.FILE_APPEAL))
                .containsExactly("DeadlineSet", "DeadlineMissed");
        assertThat(revocations()).containsExactly("CertificationRevoked", "RevocationFinalized");
    }

    @AfterEach
    void theClockIsBack() {
        world.clock(World.NOW);
    }

    @Test
    void givenAnAppealOfDay13WhoseRecordArrivesOnDay16ThenItIsFiledAndTheDeadlineMet() {
        candidate.appealed("appeal-1", "case-1", "2025-03-16T15:00Z");

        assertThat(candidate.published(Topics.APPEALS)).singleElement().isInstanceOf(AppealFiled.class);
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.FILE_APPEAL))
                .containsExactly("DeadlineSet", "DeadlineMissed", "DeadlineMet");
        SpecificRecord met = Deadlines.of(candidate, DeadlineKind.FILE_APPEAL).getLast();
        assertThat(((DeadlineMet) met).getMetAt()).isEqualTo("2025-03-16T15:00:00Z");
    }

    @Test
    void givenThatAppealThenTheRevocationThatWasFinalIsOpenAgain() {
        candidate.appealed("appeal-1", "case-1", "2025-03-16T15:00Z");

        assertThat(revocations()).containsExactly("CertificationRevoked", "RevocationFinalized", "RevocationReopened");
    }

    @Test
    void givenThatAppealThenItsOwnClocksRunFromWhenItWasSent() {
        candidate.appealed("appeal-1", "case-1", "2025-03-16T15:00Z");

        assertThat(Deadlines.set(candidate, DeadlineKind.ACKNOWLEDGE_APPEAL).getDueAt())
                .isEqualTo("2025-03-22T00:00:00Z");
        assertThat(Deadlines.set(candidate, DeadlineKind.DECIDE_APPEAL).getDueAt())
                .isEqualTo("2025-04-16T00:00:00Z");
    }

    private List<String> revocations() {
        return candidate.published(Topics.REVOCATIONS).stream()
                .map(record -> record.getSchema().getName())
                .toList();
    }
}
