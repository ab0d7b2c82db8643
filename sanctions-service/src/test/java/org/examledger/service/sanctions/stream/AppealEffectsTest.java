package org.examledger.service.sanctions.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.sanctions.given.Appeals.decided;
import static org.examledger.service.sanctions.given.Appeals.endsAt;
import static org.examledger.service.sanctions.given.Appeals.filed;
import static org.examledger.service.sanctions.given.Appeals.lifts;
import static org.examledger.service.sanctions.given.Appeals.refused;
import static org.examledger.service.sanctions.given.Reviewer.ban;
import static org.examledger.service.sanctions.given.Reviewer.banUntil;
import static org.examledger.service.sanctions.given.Reviewer.confirms;
import static org.examledger.service.sanctions.given.Reviewer.invalidation;
import static org.examledger.service.sanctions.given.Reviewer.revocation;
import static org.examledger.service.sanctions.stream.DrivenSanctions.id;
import static org.examledger.service.sanctions.stream.DrivenSanctions.names;

import java.time.Instant;
import org.examledger.appeals.AppealDecided;
import org.examledger.appeals.AppealFiled;
import org.examledger.appeals.AppealOutcome;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.kit.store.WaitingFact;
import org.examledger.revocations.CertificationReinstated;
import org.examledger.revocations.ResultReinstated;
import org.examledger.sanctions.MisconductConfirmed;
import org.examledger.sanctions.SanctionLifted;
import org.examledger.sanctions.SanctionModified;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contract, meaning 10: what a decision on an appeal makes of sanctions (scenario 19). */
class AppealEffectsTest {
    private static final String FILED = "2025-03-16T09:00:00Z";
    private static final String DECIDED = "2025-04-01T09:00:00Z";
    private static final String LATER = "2025-05-01T09:00:00Z";
    private static final MisconductConfirmed CASE =
            confirms("case-1", "ORACLE", ban(), invalidation("attempt-1"), revocation("certification-1"));

    private final World world = new World().prepared();
    private final DrivenService service = DrivenSanctions.live(world);

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @DisplayName("A reversal lifts every sanction of the case and gives back what they took")
    void reversed() {
        AppealFiled filed = filed("appeal-1", "case-1", FILED);
        AppealDecided decided = decided("appeal-1", AppealOutcome.REVERSED, DECIDED);
        service.report(CASE);
        service.fact(Topics.APPEALS, filed);
        service.fact(Topics.APPEALS, decided);

        assertThat(names(service, Topics.SANCTIONS))
                .containsExactly(
                        "SanctionImposed",
                        "SanctionImposed",
                        "SanctionImposed",
                        "SanctionLifted",
                        "SanctionLifted",
                        "SanctionLifted");
        assertThat(names(service, Topics.REVOCATIONS))
                .containsExactly(
                        "ResultInvalidated", "CertificationRevoked", "ResultReinstated", "CertificationReinstated");
        SanctionLifted lifted =
                (SanctionLifted) service.records(Topics.SANCTIONS).get(3);
        assertThat(lifted.getSanctionId()).isEqualTo(id("case-1", 0));
        assertThat(lifted.getCaseId()).isEqualTo("case-1");
        assertThat(lifted.getOccurredAt()).isEqualTo(Instant.parse(DECIDED));
        assertThat(lifted.getBasis()).containsExactly(CASE.getEventId(), filed.getEventId(), decided.getEventId());
        ResultReinstated result =
                (ResultReinstated) service.records(Topics.REVOCATIONS).get(2);
        assertThat(result.getAttemptId()).isEqualTo("attempt-1");
        assertThat(result.getSanctionId()).isEqualTo(id("case-1", 1));
        CertificationReinstated certification =
                (CertificationReinstated) service.records(Topics.REVOCATIONS).get(3);
        assertThat(certification.getCertificationId()).isEqualTo("certification-1");
        assertThat(certification.getSanctionId()).isEqualTo(id("case-1", 2));
    }

    @Test
    @DisplayName("A modification changes the end of what it names, lifts what it lifts, and leaves the rest")
    void modified() {
        service.report(CASE);
        service.fact(Topics.APPEALS, filed("appeal-1", "case-1", FILED));
        service.fact(
                Topics.APPEALS,
                decided(
                        "appeal-1",
                        AppealOutcome.MODIFIED,
                        DECIDED,
                        endsAt(id("case-1", 0), "2026-01-01T00:00:00Z"),
                        lifts(id("case-1", 1))));

        assertThat(names(service, Topics.SANCTIONS))
                .endsWith("SanctionModified", "SanctionLifted")
                .hasSize(5);
        SanctionModified modified =
                (SanctionModified) service.records(Topics.SANCTIONS).get(3);
        assertThat(modified.getSanctionId()).isEqualTo(id("case-1", 0));
        assertThat(modified.getUntil()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(names(service, Topics.REVOCATIONS))
                .containsExactly(
                        "ResultInvalidated", "CertificationRevoked", "ResultReinstated", "RevocationFinalized");
    }

    @Test
    @DisplayName("A modification without an end makes a dated ban permanent")
    void modifiedForGood() {
        service.report(confirms("case-1", "ORACLE", banUntil("2026-03-03T00:00:00Z")));
        service.fact(Topics.APPEALS, filed("appeal-1", "case-1", FILED));
        service.fact(
                Topics.APPEALS, decided("appeal-1", AppealOutcome.MODIFIED, DECIDED, endsAt(id("case-1", 0), null)));

        SanctionModified modified =
                (SanctionModified) service.records(Topics.SANCTIONS).getLast();
        assertThat(modified.getUntil()).isNull();
    }

    @Test
    @DisplayName("While an appeal is open nothing changes")
    void open() {
        service.report(CASE);
        service.fact(Topics.APPEALS, filed("appeal-1", "case-1", FILED));

        assertThat(DrivenSanctions.conclusions(service)).hasSize(5);
    }

    @Test
    @DisplayName("A decision waits for its appeal to be filed, and an appeal for its case; then all is said in order")
    void waiting() {
        AppealDecided decided = decided("appeal-1", AppealOutcome.REVERSED, DECIDED);
        AppealFiled filed = filed("appeal-1", "case-1", FILED);
        service.fact(Topics.APPEALS, decided);
        assertThat(service.waiting())
                .containsExactly(new WaitingFact(decided.getEventId(), "AppealDecided", "grace", "appeal-1"));
        service.fact(Topics.APPEALS, filed);
        assertThat(service.waiting())
                .containsExactlyInAnyOrder(
                        new WaitingFact(decided.getEventId(), "AppealDecided", "grace", "case-1"),
                        new WaitingFact(filed.getEventId(), "AppealFiled", "grace", "case-1"));
        assertThat(service.saidAnywhere()).isEmpty();

        service.report(confirms("case-1", "ORACLE", invalidation("attempt-1")));

        assertThat(service.waiting()).isEmpty();
        assertThat(names(service, Topics.SANCTIONS)).containsExactly("SanctionImposed", "SanctionLifted");
        assertThat(names(service, Topics.REVOCATIONS)).containsExactly("ResultInvalidated", "ResultReinstated");
    }

    @Test
    @DisplayName(
            "When the appeal behind a reversal turns out not filed, all is imposed and taken again, each as a new record")
    void reversalFallsAway() {
        service.report(CASE);
        service.fact(Topics.APPEALS, filed("appeal-1", "case-1", FILED));
        service.fact(Topics.APPEALS, decided("appeal-1", AppealOutcome.REVERSED, DECIDED));
        int before = DrivenSanctions.conclusions(service).size();

        service.fact(Topics.APPEALS, refused("appeal-1", "case-1", LATER));

        assertThat(DrivenSanctions.conclusions(service)).hasSize(before + 5);
        assertThat(names(service, Topics.SANCTIONS))
                .endsWith("SanctionLifted", "SanctionImposed", "SanctionImposed", "SanctionImposed");
        assertThat(names(service, Topics.REVOCATIONS))
                .endsWith("CertificationReinstated", "ResultInvalidated", "CertificationRevoked");
        assertThat(DrivenSanctions.conclusions(service))
                .extracting(record -> record.get(0))
                .doesNotHaveDuplicates();
    }
}
