package org.examledger.service.appeals.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.appeals.stream.Appellant.GRACE;
import static org.examledger.service.appeals.stream.DrivenAppeals.deadlines;

import java.time.Instant;
import org.examledger.appeals.AppealOutcome;
import org.examledger.deadlines.DeadlineMissed;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contract, meanings 9 and 11: what time does to deadlines, each time once. */
class DeadlinesByTimeTest {
    private final World world = new World().prepared();
    private DrivenService service;

    @BeforeEach
    void start() {
        now("2025-03-03T12:00:00Z");
        service = DrivenAppeals.live(world);
    }

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    private void now(String instant) {
        world.clock().controlled(Instant.parse(instant));
    }

    @Test
    @DisplayName("P1: a deadline to file is set with the notice, and missed at the first instant after its last day")
    void missedAtItsInstant() {
        service.fact(Topics.SANCTIONS, GRACE.banned("case-1", "2025-03-03T09:00:00Z"));
        now("2025-03-17T23:59:59.999Z");
        service.tick();
        assertThat(deadlines(service)).containsExactly("DeadlineSet FILE_APPEAL");

        now("2025-03-18T00:00:00Z");
        service.tick();
        service.tick();
        assertThat(deadlines(service)).containsExactly("DeadlineSet FILE_APPEAL", "DeadlineMissed FILE_APPEAL");
        assertThat(service.records(Topics.APPEAL_DEADLINES))
                .last()
                .isInstanceOfSatisfying(DeadlineMissed.class, missed -> {
                    assertThat(missed.getDueAt()).isEqualTo("2025-03-18T00:00:00Z");
                    assertThat(missed.getOccurredAt()).isEqualTo("2025-03-18T00:00:00Z");
                    assertThat(missed.getRuleIds()).containsExactly("P1");
                });
    }

    @Test
    @DisplayName("Nothing is missed before everything that came in until then has been read")
    void nothingMissedBeforeTheInputsAreRead() {
        service.fact(Topics.SANCTIONS, GRACE.banned("case-1", "2025-03-03T09:00:00Z"));
        now("2025-03-20T00:00:00Z");
        world.before().inputsRead(false);
        service.tick();
        service.report(GRACE.appeals("appeal-1", "case-1", "2025-03-16T09:00:00Z"));
        world.before().inputsRead(true);
        service.tick();

        assertThat(deadlines(service))
                .containsExactly(
                        "DeadlineSet FILE_APPEAL",
                        "DeadlineMet FILE_APPEAL",
                        "DeadlineSet ACKNOWLEDGE_APPEAL",
                        "DeadlineSet DECIDE_APPEAL");
    }

    @Test
    @DisplayName("A fact whose time is past already waits for its turn: it is not judged by the time at once")
    void pastDueOnArrival() {
        now("2025-06-01T00:00:00Z");
        service.fact(Topics.SANCTIONS, GRACE.banned("case-1", "2025-03-03T09:00:00Z"));
        assertThat(deadlines(service)).containsExactly("DeadlineSet FILE_APPEAL");

        service.tick();
        assertThat(deadlines(service)).containsExactly("DeadlineSet FILE_APPEAL", "DeadlineMissed FILE_APPEAL");
    }

    @Test
    @DisplayName(
            "Scenario 18: an appeal of day 13 that arrives after the miss is filed, and meets the deadline after all")
    void metAfterMissed() {
        service.fact(Topics.SANCTIONS, GRACE.banned("case-1", "2025-03-03T09:00:00Z"));
        now("2025-03-19T00:00:00Z");
        service.tick();
        service.report(GRACE.appeals("appeal-1", "case-1", "2025-03-16T09:00:00Z"));

        assertThat(deadlines(service))
                .startsWith("DeadlineSet FILE_APPEAL", "DeadlineMissed FILE_APPEAL", "DeadlineMet FILE_APPEAL");
        assertThat(DrivenAppeals.names(service, Topics.APPEALS)).containsExactly("AppealFiled");
    }

    @Test
    @DisplayName("A clock that goes back un-announces nothing, and what was missed is not missed again")
    void clockGoesBack() {
        service.fact(Topics.SANCTIONS, GRACE.banned("case-1", "2025-03-03T09:00:00Z"));
        now("2025-03-18T00:00:00Z");
        service.tick();
        now("2025-03-04T00:00:00Z");
        service.tick();
        service.fact(
                Topics.ATTEMPTS,
                org.examledger.kit.given.Candidate.GRACE.starts("a1", "AZ-104", "2025-01-01T09:00:00Z"));
        now("2025-03-20T00:00:00Z");
        service.tick();

        assertThat(deadlines(service)).containsExactly("DeadlineSet FILE_APPEAL", "DeadlineMissed FILE_APPEAL");
    }

    @Test
    @DisplayName(
            "Scenario 17: silence misses the two deadlines of a complete appeal once each; a late decision takes effect")
    void silence() {
        service.fact(Topics.SANCTIONS, GRACE.banned("case-1", "2025-03-03T09:00:00Z"));
        now("2025-03-05T12:00:00Z");
        service.report(GRACE.appeals("appeal-1", "case-1", "2025-03-05T09:00:00Z"));
        now("2025-05-01T00:00:00Z");
        service.tick();
        service.tick();
        service.report(GRACE.isDecided("appeal-1", AppealOutcome.REVERSED, "2025-04-30T09:00:00Z"));
        service.tick();

        assertThat(deadlines(service))
                .containsExactlyInAnyOrder(
                        "DeadlineSet FILE_APPEAL",
                        "DeadlineMet FILE_APPEAL",
                        "DeadlineSet ACKNOWLEDGE_APPEAL",
                        "DeadlineSet DECIDE_APPEAL",
                        "DeadlineMissed ACKNOWLEDGE_APPEAL",
                        "DeadlineMissed DECIDE_APPEAL");
        assertThat(DrivenAppeals.names(service, Topics.APPEALS)).containsExactly("AppealFiled", "AppealDecided");
    }

    @Test
    @DisplayName("Lifted before it was due, a deadline is cancelled; imposed again, it is set again")
    void cancelledAndSetAgain() {
        service.fact(Topics.SANCTIONS, GRACE.banned("case-1", "2025-03-03T09:00:00Z"));
        service.fact(Topics.SANCTIONS, GRACE.lifted("case-1", "2025-03-03T10:00:00Z"));
        service.fact(Topics.SANCTIONS, GRACE.banned("case-1", "2025-03-03T09:00:00Z"));
        service.fact(Topics.SANCTIONS, again());

        assertThat(deadlines(service))
                .containsExactly("DeadlineSet FILE_APPEAL", "DeadlineCancelled FILE_APPEAL", "DeadlineSet FILE_APPEAL");
    }

    private static org.examledger.sanctions.SanctionImposed again() {
        var imposed = GRACE.banned("case-1", "2025-03-03T09:00:00Z");
        imposed.setEventId("00000000-0000-3000-8000-000000000009");
        return imposed;
    }
}
