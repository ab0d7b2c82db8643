package org.examledger.service.appeals.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.appeals.stream.Appellant.GRACE;
import static org.examledger.service.appeals.stream.DrivenAppeals.names;

import java.time.Instant;
import org.examledger.appeals.AppealFiled;
import org.examledger.appeals.AppealOutcome;
import org.examledger.appeals.AppealRefusal;
import org.examledger.appeals.AppealRefused;
import org.examledger.appeals.RetakeExceptionRejected;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.kit.store.WaitingFact;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contract, meanings 2, 3 and 6: appeals and requests as they come in. */
class AppealsTest {
    private final World world = new World().prepared();
    private DrivenService service;

    @BeforeEach
    void start() {
        world.clock().controlled(Instant.parse("2025-04-01T00:00:00Z"));
        service = DrivenAppeals.live(world);
    }

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @DisplayName(
            "Scenario 22: an appeal whose case is not known yet is kept and listed; the case arrives, and it is filed")
    void caseArrivesLater() {
        var appeal = GRACE.appeals("appeal-1", "case-1", "2025-03-05T09:00:00Z");
        service.report(appeal);
        assertThat(service.records(Topics.APPEALS)).isEmpty();
        assertThat(service.waiting())
                .containsExactly(new WaitingFact(appeal.getEventId(), "AppealSubmitted", "grace", "case-1"));

        service.fact(Topics.SANCTIONS, GRACE.banned("case-1", "2025-03-03T09:00:00Z"));
        assertThat(service.records(Topics.APPEALS))
                .singleElement()
                .isInstanceOfSatisfying(
                        AppealFiled.class,
                        filed -> assertThat(filed.getComplete()).isTrue());
        assertThat(service.waiting()).isEmpty();
    }

    @Test
    @DisplayName(
            "Without its case an appeal is refused 30 x 24 h after it was sent, and filed after all if the case appears")
    void unknownCase() {
        service.report(GRACE.appeals("appeal-1", "case-1", "2025-03-05T09:00:00Z"));
        world.clock().controlled(Instant.parse("2025-04-04T08:59:59.999Z"));
        service.tick();
        assertThat(service.records(Topics.APPEALS)).isEmpty();

        world.clock().controlled(Instant.parse("2025-04-04T09:00:00Z"));
        service.tick();
        assertThat(service.records(Topics.APPEALS))
                .singleElement()
                .isInstanceOfSatisfying(
                        AppealRefused.class,
                        refused -> assertThat(refused.getReason()).isEqualTo(AppealRefusal.UNKNOWN_CASE));

        service.fact(Topics.SANCTIONS, GRACE.banned("case-1", "2025-03-03T09:00:00Z"));
        assertThat(names(service, Topics.APPEALS)).containsExactly("AppealRefused", "AppealFiled");
    }

    @Test
    @DisplayName(
            "P6: an appeal at or after the decision is refused, and what was reported of the first is passed on as it was")
    void decisionIsFinal() {
        service.fact(Topics.SANCTIONS, GRACE.banned("case-1", "2025-03-03T09:00:00Z"));
        service.report(GRACE.appeals("appeal-1", "case-1", "2025-03-05T09:00:00Z"));
        service.report(GRACE.isAcknowledged("appeal-1", "2025-03-06T09:00:00Z"));
        var decided = GRACE.isDecided("appeal-1", AppealOutcome.UPHELD, "2025-03-07T09:00:00Z");
        service.report(decided);
        service.report(GRACE.appeals("appeal-2", "case-1", "2025-03-07T09:00:00Z"));

        assertThat(names(service, Topics.APPEALS))
                .containsExactly("AppealFiled", "AppealAcknowledged", "AppealDecided", "AppealRefused");
        assertThat(service.records(Topics.APPEALS)).contains(decided);
        assertThat(service.records(Topics.APPEALS))
                .last()
                .isInstanceOfSatisfying(
                        AppealRefused.class,
                        refused -> assertThat(refused.getReason()).isEqualTo(AppealRefusal.DECISION_FINAL));
    }

    @Test
    @DisplayName("P2: what an appeal lacks is named; supplemented, it is completed")
    void completed() {
        service.fact(Topics.SANCTIONS, GRACE.banned("case-1", "2025-03-03T09:00:00Z"));
        service.report(GRACE.appeals("appeal-1", "case-1", "2025-03-05T09:00:00Z", null));
        assertThat(service.records(Topics.APPEALS))
                .singleElement()
                .isInstanceOfSatisfying(
                        AppealFiled.class,
                        filed -> assertThat(filed.getMissing()).containsExactly("grounds"));

        service.report(GRACE.explains("appeal-1", "2025-03-06T09:00:00Z"));
        assertThat(names(service, Topics.APPEALS)).containsExactly("AppealFiled", "AppealCompleted");
    }

    @Test
    @DisplayName(
            "Scenario 7: a request with seven items is granted; without the vendor's case number it is rejected, naming it")
    void exceptions() {
        service.fact(Topics.ATTEMPTS, Candidate.GRACE.starts("a1", "AZ-104", "2025-03-01T09:00:00Z"));
        service.report(GRACE.requests("request-1", "a1", "V-77", "2025-03-02T09:00:00Z"));
        service.report(GRACE.isGranted("request-1", "2025-03-03T09:00:00Z"));
        service.report(GRACE.requests("request-2", "a1", null, "2025-03-02T10:00:00Z"));

        assertThat(names(service, Topics.APPEALS)).containsExactly("RetakeExceptionGranted", "RetakeExceptionRejected");
        assertThat(service.records(Topics.APPEALS))
                .last()
                .isInstanceOfSatisfying(
                        RetakeExceptionRejected.class,
                        rejected -> assertThat(rejected.getMissing()).containsExactly("vendorCaseNumber"));
    }

    @Test
    @DisplayName("A second submission of an appeal, and one that names another case, contradict the first")
    void contradictions() {
        service.report(GRACE.appeals("appeal-1", "case-1", "2025-03-05T09:00:00Z"));
        service.report(GRACE.appeals("appeal-1", "case-1", "2025-03-06T09:00:00Z"));
        service.report(GRACE.appeals("appeal-1", "case-2", "2025-03-07T09:00:00Z"));

        assertThat(service.rejections()).containsExactly("CONTRADICTION", "CONTRADICTION");
    }

    @Test
    @DisplayName("A request about an exam that is not in the catalogue is rejected")
    void unknownExam() {
        var request = GRACE.requests("request-1", "a1", "V-77", "2025-03-02T09:00:00Z");
        request.setExamId("XX-000");
        service.report(request);

        assertThat(service.rejections()).containsExactly("UNKNOWN_EXAM");
    }
}
