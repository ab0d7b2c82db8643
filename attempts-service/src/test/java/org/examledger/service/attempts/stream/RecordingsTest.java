package org.examledger.service.attempts.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.attempts.stream.DrivenAttempts.names;
import static org.examledger.service.attempts.stream.SittingReports.checks;
import static org.examledger.service.attempts.stream.SittingReports.destroys;
import static org.examledger.service.attempts.stream.SittingReports.holds;
import static org.examledger.service.attempts.stream.SittingReports.releases;
import static org.examledger.service.attempts.stream.SittingReports.result;

import java.time.Instant;
import org.examledger.attempts.Outcome;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.kit.store.WaitingFact;
import org.examledger.recordings.IdentityRecordsDestroyedUnderHold;
import org.examledger.results.ResultQuestioned;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Records of identity checks, and results that ask for a second look, through the service. */
class RecordingsTest {
    private final World world = new World().prepared();
    private DrivenService service;

    @BeforeEach
    void start() {
        now("2017-03-25T15:00:00Z");
        service = DrivenService.live(DrivenAttempts.underShippedPolicies(), world);
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
    @Tag("A5")
    @DisplayName("A5: what is reported of them is published; they are due in six weeks, held, due again, and destroyed")
    void course() {
        now("2017-06-01T13:00:00Z");
        service.report(checks("check-1", "a1", "2017-03-02T14:00:00Z"));
        service.report(holds("hold-1", "check-1", "2017-03-10T09:00:00Z"));
        service.report(releases("hold-1", "2017-06-01T09:00:00Z"));
        service.report(destroys("check-1", "2017-06-01T12:00:00Z"));

        assertThat(names(service, Topics.RECORDINGS))
                .containsExactly("IdentityChecked", "LegalHoldPlaced", "LegalHoldReleased", "IdentityRecordsDestroyed");
        assertThat(names(service, Topics.ATTEMPT_DEADLINES))
                .containsExactly("DeadlineSet", "DeadlineCancelled", "DeadlineSet", "DeadlineMet");
        assertThat(service.rejections()).isEmpty();
    }

    @Test
    @Tag("A5")
    @DisplayName("A5: a hold that is released before they would have been due opens the same deadline again")
    void openAgain() {
        service.report(checks("check-1", "a1", "2017-03-02T14:00:00Z"));
        service.report(GRACE.isFlagged("flag-1", "a1", "2017-03-02T14:30:00Z"));
        service.report(releases("flag-1", "2017-03-20T09:00:00Z"));
        assertThat(names(service, Topics.ATTEMPT_DEADLINES))
                .containsExactly("DeadlineSet", "DeadlineCancelled", "DeadlineSet");

        now("2017-04-13T22:00:00Z");
        service.tick();
        assertThat(names(service, Topics.ATTEMPT_DEADLINES))
                .containsExactly("DeadlineSet", "DeadlineCancelled", "DeadlineSet", "DeadlineMissed");
    }

    @Test
    @Tag("A5")
    @DisplayName("A5: destruction under a hold is an alarm, until a release that had come before it is known")
    void alarm() {
        service.report(checks("check-1", "a1", "2017-03-02T14:00:00Z"));
        service.report(holds("hold-1", "check-1", "2017-03-10T09:00:00Z"));
        service.report(destroys("check-1", "2017-03-20T09:00:00Z"));
        assertThat(service.records(Topics.RECORDINGS))
                .last()
                .isInstanceOfSatisfying(IdentityRecordsDestroyedUnderHold.class, alarm -> {
                    assertThat(alarm.getHoldIds()).containsExactly("hold-1");
                    assertThat(alarm.getDestroyedAt()).isEqualTo("2017-03-20T09:00:00Z");
                    assertThat(alarm.getPolicyId()).isEqualTo("fun-program");
                    assertThat(alarm.getRuleIds()).containsExactly("A5");
                    assertThat(alarm.getBasis()).hasSize(3);
                });

        service.report(releases("hold-1", "2017-03-20T09:00:00Z"));
        assertThat(names(service, Topics.RECORDINGS))
                .endsWith("LegalHoldReleased", "IdentityRecordsDestructionCleared");
    }

    @Test
    @DisplayName("What refers to a check or a hold that nobody reported yet waits for it")
    void waits() {
        var release = releases("hold-1", "2017-03-12T09:00:00Z");
        var hold = holds("hold-1", "check-1", "2017-03-10T09:00:00Z");
        service.report(release);
        service.report(hold);
        assertThat(service.waiting())
                .containsExactlyInAnyOrder(
                        new WaitingFact(hold.getEventId(), "LegalHoldPlaced", "grace", "check-1"),
                        new WaitingFact(release.getEventId(), "LegalHoldReleased", "grace", "hold-1"));
        assertThat(service.said(Topics.RECORDINGS)).isEmpty();

        service.report(checks("check-1", "a1", "2017-03-02T14:00:00Z"));
        assertThat(service.waiting()).isEmpty();
        assertThat(names(service, Topics.RECORDINGS))
                .containsExactly("IdentityChecked", "LegalHoldPlaced", "LegalHoldReleased");
    }

    @Test
    @DisplayName("A second check of one id, and a program that nobody knows, are rejected")
    void rejected() {
        service.report(checks("check-1", "a1", "2017-03-02T14:00:00Z"));
        service.report(checks("check-1", "a1", "2017-03-02T14:10:00Z"));
        var unknown = checks("check-2", "a1", "2017-03-02T14:20:00Z");
        unknown.setProgram("NOBODY");
        service.report(unknown);

        assertThat(service.rejections()).containsExactly("CONTRADICTION", "BAD_VALUE");
    }

    @Test
    @Tag("C1")
    @DisplayName(
            "C1: a result whose score contradicts it is published as reported, and asked about until it is corrected")
    void questioned() {
        service.report(GRACE.starts("a1", "70-410", "2017-03-01T09:00:00Z"));
        service.report(result("a1", Outcome.PASSED, 650, "2017-03-01T10:00:00Z"));
        assertThat(names(service, Topics.ATTEMPTS)).containsExactly("AttemptStarted", "ResultReported");
        assertThat(service.records(Topics.RESULT_QUERIES))
                .singleElement()
                .isInstanceOfSatisfying(ResultQuestioned.class, question -> {
                    assertThat(question.getAttemptId()).isEqualTo("a1");
                    assertThat(question.getExamId()).isEqualTo("70-410");
                    assertThat(question.getOutcome()).isEqualTo(Outcome.PASSED);
                    assertThat(question.getScore()).isEqualTo(650);
                    assertThat(question.getPassMark()).isEqualTo(700);
                    assertThat(question.getRuleIds()).containsExactly("C1");
                });

        service.report(GRACE.isCorrected("a1", Outcome.PASSED, "2017-03-02T10:00:00Z")); // without a score
        assertThat(names(service, Topics.RESULT_QUERIES))
                .containsExactly("ResultQuestioned", "ResultQuestionWithdrawn");
    }
}
