package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.AppealFiled;
import org.examledger.appeals.AppealRefusal;
import org.examledger.appeals.AppealRefused;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.deadlines.DeadlineMet;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.kit.record.RecordFields;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Deadlines;
import org.examledger.system.harness.OnDisturbedLedger;
import org.examledger.system.harness.Reports;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Scenario 14: an appeal is filed within 14 calendar days, to the end of the last one (P1)")
@OnDisturbedLedger
class Scenario14Test {
    private final World world = World.disturbed();
    private final Candidate candidate = Candidate.of(world);

    @BeforeEach
    void givenItIs3March2025() {
        world.clockTo("2025-03-03T12:00Z");
    }

    @AfterEach
    void theClockIsBack() {
        world.clock(World.NOW);
    }

    @Test
    void givenANoticeOn3MarchThenTheClockEndsWithThe17th() {
        notified();

        DeadlineSet set = Deadlines.set(candidate, DeadlineKind.FILE_APPEAL);
        assertThat(set.getDueAt()).isEqualTo("2025-03-18T00:00:00Z");
        assertThat(set.getStartedAt()).isEqualTo("2025-03-03T10:00:00Z");
        assertThat(set.getCaseId()).isEqualTo("case-1");
        assertThat(set.getAppealId()).isNull();
        assertThat(set.getRuleIds()).contains("P1");
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.FILE_APPEAL)).containsExactly("DeadlineSet");
    }

    @ParameterizedTest(name = "notified {0} in {1}: due {2}")
    @CsvSource({
        "2025-03-03T00:00:00Z, UTC, 2025-03-18T00:00:00Z",
        "2025-03-03T23:59:59+01:00, Europe/Paris, 2025-03-17T23:00:00Z",
        "2025-02-28T23:30:00Z, Europe/Paris, 2025-03-15T23:00:00Z",
        "2025-03-01T20:00:00-05:00, America/New_York, 2025-03-16T04:00:00Z"
    })
    void givenAZoneOnTheNoticeThenDaysEndInIt(String notifiedAt, String zoneId, String dueAt) {
        world.clockTo("2025-03-04T00:00Z");

        candidate.report(candidate.reviews().confirmed("case-1", "ORACLE", notifiedAt, zoneId, Reviews.ban()));

        DeadlineSet set = Deadlines.set(candidate, DeadlineKind.FILE_APPEAL);
        assertThat(set.getDueAt()).isEqualTo(dueAt);
        assertThat(set.getZoneId()).isEqualTo(zoneId);
    }

    @Test
    void givenAnAppealInTheLastSecondOfTheLastDayThenItIsFiled() {
        notified();
        world.clockTo("2025-03-17T23:59:59Z");

        candidate.appealed("appeal-1", "case-1", "2025-03-17T23:59:59Z");

        assertThat(candidate.published(Topics.APPEALS)).singleElement().isInstanceOf(AppealFiled.class);
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.FILE_APPEAL)).containsExactly("DeadlineSet", "DeadlineMet");
        SpecificRecord met = Deadlines.of(candidate, DeadlineKind.FILE_APPEAL).getLast();
        assertThat(((DeadlineMet) met).getMetAt()).isEqualTo("2025-03-17T23:59:59Z");
    }

    @Test
    void givenAnAppealASecondLaterThenItIsTooLate() {
        notified();
        world.clockTo("2025-03-18T00:00:00Z");

        candidate.appealed("appeal-1", "case-1", "2025-03-18T00:00:00Z");

        assertThat(candidate.published(Topics.APPEALS, AppealRefused.class))
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.getReason()).isEqualTo(AppealRefusal.TOO_LATE);
                    assertThat(refused.getRuleIds()).contains("P1");
                });
        assertThat(candidate.published(Topics.APPEALS)).hasSize(1);
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.FILE_APPEAL))
                .containsExactly("DeadlineSet", "DeadlineMissed");
    }

    @Test
    void givenTheInstantItselfThenItIsMissedAndNotAMillisecondBefore() {
        notified();
        world.clockTo("2025-03-17T23:59:59.999Z");
        assertThat(Deadlines.saidOf(candidate, DeadlineKind.FILE_APPEAL)).containsExactly("DeadlineSet");

        world.clockTo("2025-03-18T00:00:00Z");

        SpecificRecord missed =
                Deadlines.of(candidate, DeadlineKind.FILE_APPEAL).getLast();
        assertThat(missed.getSchema().getName()).isEqualTo("DeadlineMissed");
        assertThat(RecordFields.occurredAt(missed)).isEqualTo(Reports.instant("2025-03-18T00:00:00Z"));
        assertThat(RecordFields.value(missed, "dueAt")).isEqualTo(Reports.instant("2025-03-18T00:00:00Z"));
    }

    private void notified() {
        candidate.convicted("case-1", "ORACLE", "2025-03-03T10:00Z", Reviews.ban());
        world.settle();
    }
}
