package org.examledger.service.sanctions.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.deadlines.DeadlineKind.ACKNOWLEDGE_APPEAL;
import static org.examledger.deadlines.DeadlineKind.DECIDE_APPEAL;
import static org.examledger.deadlines.DeadlineKind.FILE_APPEAL;
import static org.examledger.deadlines.DeadlineKind.UNKNOWN;
import static org.examledger.service.sanctions.given.Appeals.DUE;
import static org.examledger.service.sanctions.given.Appeals.decided;
import static org.examledger.service.sanctions.given.Appeals.filed;
import static org.examledger.service.sanctions.given.Appeals.met;
import static org.examledger.service.sanctions.given.Appeals.missed;
import static org.examledger.service.sanctions.given.Appeals.refused;
import static org.examledger.service.sanctions.given.Appeals.set;
import static org.examledger.service.sanctions.given.Reviewer.confirms;
import static org.examledger.service.sanctions.given.Reviewer.revocation;
import static org.examledger.service.sanctions.stream.DrivenSanctions.id;
import static org.examledger.service.sanctions.stream.DrivenSanctions.names;

import java.time.Instant;
import org.examledger.appeals.AppealOutcome;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.revocations.RevocationFinalized;
import org.examledger.revocations.RevocationReopened;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contract, meaning 10: when no appeal can undo a revocation any more (scenarios 17 and 18). */
class FinalityTest {
    private static final String FILED = "2025-03-16T09:00:00Z";
    private static final String DECIDED = "2025-04-01T09:00:00Z";
    private static final String LATER = "2025-05-01T09:00:00Z";

    private final World world = new World().prepared();
    private final DrivenService service = DrivenSanctions.live(world);

    @BeforeEach
    void revoked() {
        service.report(confirms("case-1", "ORACLE", revocation("certification-1")));
        service.fact(Topics.APPEAL_DEADLINES, set(FILE_APPEAL, "case-1", DUE));
    }

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @DisplayName("A revocation is final once the time to appeal passed unused")
    void silence() {
        assertThat(names(service, Topics.REVOCATIONS)).containsExactly("CertificationRevoked");

        service.fact(Topics.APPEAL_DEADLINES, missed(FILE_APPEAL, "case-1", DUE));

        assertThat(names(service, Topics.REVOCATIONS)).containsExactly("CertificationRevoked", "RevocationFinalized");
        RevocationFinalized ended =
                (RevocationFinalized) service.records(Topics.REVOCATIONS).getLast();
        assertThat(ended.getCertificationId()).isEqualTo("certification-1");
        assertThat(ended.getSanctionId()).isEqualTo(id("case-1", 0));
        assertThat(ended.getOccurredAt()).isEqualTo(Instant.parse(DUE));
        assertThat(ended.getBasis()).contains(missed(FILE_APPEAL, "case-1", DUE).getEventId());
        assertThat(ended.getRuleIds()).contains("P1");
    }

    @Test
    @DisplayName("A miss of another deadline, or of a kind yet to come, ends nothing and waits for nothing")
    void otherDeadlines() {
        service.fact(Topics.APPEAL_DEADLINES, missed(ACKNOWLEDGE_APPEAL, "case-1", DUE));
        service.fact(Topics.APPEAL_DEADLINES, missed(DECIDE_APPEAL, "case-1", DUE));
        service.fact(Topics.APPEAL_DEADLINES, missed(UNKNOWN, "case-1", DUE));
        service.fact(Topics.APPEAL_DEADLINES, missed(DECIDE_APPEAL, "case-2", DUE));

        assertThat(names(service, Topics.REVOCATIONS)).containsExactly("CertificationRevoked");
        assertThat(service.waiting()).isEmpty();
    }

    @Test
    @DisplayName("A timely appeal that turns up after the miss reopens it, and its decision ends the matter")
    void reopened() {
        service.fact(Topics.APPEAL_DEADLINES, missed(FILE_APPEAL, "case-1", DUE));
        service.fact(Topics.APPEALS, filed("appeal-1", "case-1", FILED));
        service.fact(Topics.APPEAL_DEADLINES, met(FILE_APPEAL, "case-1", FILED));
        assertThat(names(service, Topics.REVOCATIONS))
                .containsExactly("CertificationRevoked", "RevocationFinalized", "RevocationReopened");
        RevocationReopened open =
                (RevocationReopened) service.records(Topics.REVOCATIONS).getLast();
        assertThat(open.getCertificationId()).isEqualTo("certification-1");
        assertThat(open.getSanctionId()).isEqualTo(id("case-1", 0));

        service.fact(Topics.APPEALS, decided("appeal-1", AppealOutcome.UPHELD, DECIDED));

        assertThat(names(service, Topics.REVOCATIONS))
                .containsExactly(
                        "CertificationRevoked", "RevocationFinalized", "RevocationReopened", "RevocationFinalized");
    }

    @Test
    @DisplayName("An appeal known before the miss reopens nothing, and upheld it is final")
    void upheld() {
        service.fact(Topics.APPEALS, filed("appeal-1", "case-1", FILED));
        service.fact(Topics.APPEAL_DEADLINES, missed(FILE_APPEAL, "case-1", DUE));
        assertThat(names(service, Topics.REVOCATIONS)).containsExactly("CertificationRevoked");

        service.fact(Topics.APPEALS, decided("appeal-1", AppealOutcome.UPHELD, DECIDED));

        assertThat(names(service, Topics.REVOCATIONS)).containsExactly("CertificationRevoked", "RevocationFinalized");
        assertThat(names(service, Topics.SANCTIONS)).containsExactly("SanctionImposed");
    }

    @Test
    @DisplayName("What was final, given back by a reversal and revoked again, is final again only when that is said")
    void finalAgain() {
        service.fact(Topics.APPEAL_DEADLINES, missed(FILE_APPEAL, "case-1", DUE));
        service.fact(Topics.APPEALS, filed("appeal-1", "case-1", FILED));
        service.fact(Topics.APPEALS, decided("appeal-1", AppealOutcome.REVERSED, DECIDED));
        service.fact(Topics.APPEALS, refused("appeal-1", "case-1", LATER));

        assertThat(names(service, Topics.REVOCATIONS))
                .containsExactly(
                        "CertificationRevoked",
                        "RevocationFinalized",
                        "RevocationReopened",
                        "CertificationReinstated",
                        "CertificationRevoked",
                        "RevocationFinalized");
    }

    @Test
    @DisplayName(
            "What was final when it was given back is final again only when that is said, also if nothing reopened it")
    void finalAgainWithoutReopening() {
        service.fact(Topics.APPEAL_DEADLINES, missed(FILE_APPEAL, "case-1", DUE));
        service.fact(Topics.APPEALS, decided("appeal-1", AppealOutcome.REVERSED, DECIDED));
        service.fact(Topics.APPEALS, filed("appeal-1", "case-1", FILED));
        service.fact(Topics.APPEALS, refused("appeal-1", "case-1", LATER));

        assertThat(names(service, Topics.REVOCATIONS))
                .containsExactly(
                        "CertificationRevoked",
                        "RevocationFinalized",
                        "CertificationReinstated",
                        "CertificationRevoked",
                        "RevocationFinalized");
    }
}
