package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examledger.appeals.AppealCompleted;
import org.examledger.appeals.AppealFiled;
import org.examledger.appeals.InformationRequested;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.deadlines.DeadlineSet;
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

@DisplayName("Scenario 16: an appeal is decided within 30 calendar days from when it is complete (P2, P4)")
@OnDisturbedLedger
class Scenario16Test {
    private final World world = World.disturbed();
    private final Candidate candidate = Candidate.of(world);

    @BeforeEach
    void givenANoticeOn20January2025() {
        world.clockTo("2025-02-10T12:00Z");
        candidate.convicted("case-1", "ORACLE", "2025-01-20T09:00Z", Reviews.ban());
    }

    @AfterEach
    void theClockIsBack() {
        world.clock(World.NOW);
    }

    @Test
    void givenACompleteAppealOn30JanuaryThenTheClockEndsWith1March() {
        candidate.appealed("appeal-1", "case-1", "2025-01-30T09:00Z");

        DeadlineSet set = Deadlines.set(candidate, DeadlineKind.DECIDE_APPEAL);
        assertThat(set.getDueAt()).isEqualTo("2025-03-02T00:00:00Z");
        assertThat(set.getStartedAt()).isEqualTo("2025-01-30T09:00:00Z");
        assertThat(set.getCalendar()).isNull();
        assertThat(set.getRuleIds()).contains("P4");
        assertThat(candidate.published(Topics.APPEALS, AppealFiled.class))
                .singleElement()
                .satisfies(filed -> {
                    assertThat(filed.getComplete()).isTrue();
                    assertThat(filed.getMissing()).isEmpty();
                });
        assertThat(candidate.published(Topics.APPEALS, AppealCompleted.class)).isEmpty();
    }

    @Test
    void givenAnIncompleteAppealThenOnlyTheClockOfTheAcknowledgementRuns() {
        incomplete();

        assertThat(candidate.published(Topics.APPEALS, AppealFiled.class))
                .singleElement()
                .satisfies(filed -> {
                    assertThat(filed.getComplete()).isFalse();
                    assertThat(filed.getMissing()).containsExactly("grounds", "evidence");
                });
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.DECIDE_APPEAL)).isEmpty();
        assertThat(Deadlines.set(candidate, DeadlineKind.ACKNOWLEDGE_APPEAL).getDueAt())
                .isEqualTo("2025-02-07T00:00:00Z");
    }

    @Test
    void givenAllPartsOfAnIncompleteAppealThenTheClockStartsWithTheLastOfThem() {
        incomplete();
        candidate.report(
                candidate.appealing().supplemented("appeal-1", "I did not do it.", List.of(), "2025-02-03T09:00Z"));
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.DECIDE_APPEAL)).isEmpty();

        candidate.report(
                candidate.appealing().supplemented("appeal-1", null, List.of("letter-1"), "2025-02-05T09:00Z"));

        assertThat(candidate.published(Topics.APPEALS, AppealCompleted.class)).hasSize(1);
        DeadlineSet set = Deadlines.set(candidate, DeadlineKind.DECIDE_APPEAL);
        assertThat(set.getStartedAt()).isEqualTo("2025-02-05T09:00:00Z");
        assertThat(set.getDueAt()).isEqualTo("2025-03-08T00:00:00Z");
        assertThat(Deadlines.set(candidate, DeadlineKind.ACKNOWLEDGE_APPEAL).getDueAt())
                .isEqualTo("2025-02-07T00:00:00Z");
    }

    @Test
    void givenARequestForInformationThenNothingChanges() {
        candidate.appealed("appeal-1", "case-1", "2025-01-30T09:00Z");
        var before = candidate.endState().deadlines();

        candidate.report(candidate.appealing().informationRequested("appeal-1", "2025-02-03T09:00Z"));
        candidate.report(candidate
                .appealing()
                .supplemented("appeal-1", "More of it.", List.of("letter-2"), "2025-02-05T09:00Z"));

        assertThat(candidate.published(Topics.APPEALS, InformationRequested.class))
                .hasSize(1);
        assertThat(candidate.endState().deadlines()).isEqualTo(before);
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.DECIDE_APPEAL)).containsExactly("DeadlineSet");
    }

    private void incomplete() {
        candidate.report(candidate.appealing().submittedIncomplete("appeal-1", "case-1", "2025-01-30T09:00Z"));
    }
}
