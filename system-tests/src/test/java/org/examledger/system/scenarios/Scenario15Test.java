package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.examledger.deadlines.DeadlineKind;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Deadlines;
import org.examledger.system.harness.OnDisturbedLedger;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Scenario 15: receipt of an appeal is acknowledged within 5 business days of the program's calendar (P3)")
@OnDisturbedLedger
class Scenario15Test {
    private final World world = World.disturbed();
    private final Candidate candidate = Candidate.of(world);

    @AfterEach
    void theClockIsBack() {
        world.clock(World.NOW);
    }

    @ParameterizedTest(name = "received {1}: due {2}")
    @CsvSource({
        // 25 December is a holiday of Oracle's calendar; a Thursday before a weekend and that holiday.
        "2025-12-10T09:00Z, 2025-12-18T09:00:00Z, 2025-12-27T00:00:00Z",
        "2025-12-10T09:00Z, 2025-12-18T23:59:59Z, 2025-12-27T00:00:00Z",
        "2025-12-20T09:00Z, 2025-12-26T09:00:00Z, 2026-01-06T00:00:00Z",
        // A Saturday: the first business day is the Monday after it.
        "2025-03-03T09:00Z, 2025-03-08T09:00:00Z, 2025-03-15T00:00:00Z",
        "2025-03-03T09:00Z, 2025-03-09T09:00:00Z, 2025-03-15T00:00:00Z",
        "2025-03-03T09:00Z, 2025-03-10T09:00:00Z, 2025-03-18T00:00:00Z"
    })
    void givenAnAppealThenTheClockEndsWithTheFifthBusinessDay(String notifiedAt, String receivedAt, String dueAt) {
        world.clockTo(receivedAt);

        candidate.convicted("case-1", "ORACLE", notifiedAt, Reviews.ban()).appealed("appeal-1", "case-1", receivedAt);

        DeadlineSet set = Deadlines.set(candidate, DeadlineKind.ACKNOWLEDGE_APPEAL);
        assertThat(set.getDueAt()).isEqualTo(dueAt);
        assertThat(set.getStartedAt()).isEqualTo(receivedAt);
        assertThat(set.getCalendar()).isEqualTo("oracle");
        assertThat(set.getAppealId()).isEqualTo("appeal-1");
        assertThat(set.getRuleIds()).contains("P3");
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.ACKNOWLEDGE_APPEAL)).containsExactly("DeadlineSet");
    }

    @Test
    void givenAnAcknowledgementOnTheLastDayThenItIsMet() {
        world.clockTo("2025-03-14T23:59:59Z");
        received();

        candidate.report(candidate.appealing().acknowledged("appeal-1", "2025-03-14T23:59:59Z"));

        assertThat(Deadlines.saidOf(candidate, DeadlineKind.ACKNOWLEDGE_APPEAL))
                .containsExactly("DeadlineSet", "DeadlineMet");
    }

    @Test
    void givenAnAcknowledgementASecondLaterThenItWasMissed() {
        world.clockTo("2025-03-15T00:00:00Z");
        received();

        candidate.report(candidate.appealing().acknowledged("appeal-1", "2025-03-15T00:00:00Z"));

        assertThat(Deadlines.saidOf(candidate, DeadlineKind.ACKNOWLEDGE_APPEAL))
                .containsExactly("DeadlineSet", "DeadlineMissed");
    }

    private void received() {
        candidate
                .convicted("case-1", "ORACLE", "2025-03-03T09:00Z", Reviews.ban())
                .appealed("appeal-1", "case-1", "2025-03-08T09:00Z");
    }
}
