package org.examledger.service.sanctions.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.deadlines.DeadlineKind.FILE_APPEAL;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.sanctions.given.Appeals.DUE;
import static org.examledger.service.sanctions.given.Appeals.decided;
import static org.examledger.service.sanctions.given.Appeals.filed;
import static org.examledger.service.sanctions.given.Appeals.missed;
import static org.examledger.service.sanctions.given.Reviewer.ban;
import static org.examledger.service.sanctions.given.Reviewer.confirms;
import static org.examledger.service.sanctions.given.Reviewer.revocation;
import static org.examledger.service.sanctions.stream.DrivenSanctions.names;

import org.examledger.appeals.AppealDecided;
import org.examledger.appeals.AppealOutcome;
import org.examledger.incidents.FraudCategory;
import org.examledger.incidents.FraudFlagRaised;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.kit.store.WaitingFact;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A record that this version cannot read changes no sanction, is listed, and stops nothing. */
class UnreadableRecordsTest {
    private static final String FILED = "2025-03-16T09:00:00Z";

    private final World world = new World().prepared();
    private final DrivenService service = DrivenSanctions.live(world);

    @BeforeEach
    void imposed() {
        service.report(confirms("case-1", "ORACLE", revocation("certification-1")));
    }

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @DisplayName(
            "A decision with an outcome of a newer version changes nothing, and while it waits nothing becomes final")
    void newerOutcome() {
        AppealDecided decided = decided("appeal-1", AppealOutcome.UNKNOWN, "2025-04-01T09:00:00Z");
        service.fact(Topics.APPEALS, filed("appeal-1", "case-1", FILED));
        service.fact(Topics.APPEALS, decided);
        service.fact(Topics.APPEAL_DEADLINES, missed(FILE_APPEAL, "case-1", DUE));

        assertThat(names(service, Topics.SANCTIONS)).containsExactly("SanctionImposed");
        assertThat(names(service, Topics.REVOCATIONS)).containsExactly("CertificationRevoked");
        assertThat(service.waiting())
                .containsExactly(new WaitingFact(decided.getEventId(), "AppealDecided", "grace", "a newer version"));
    }

    @Test
    @DisplayName("A flag of a category of a newer version is listed, and the next review goes through")
    void newerCategory() {
        FraudFlagRaised flag = GRACE.isFlagged("flag-1", "attempt-1", "2025-03-01T10:00:00Z");
        flag.setCategory(FraudCategory.UNKNOWN);
        service.fact(Topics.INCIDENTS, flag);
        service.report(confirms("case-2", "ORACLE", ban()));

        assertThat(service.waiting())
                .containsExactly(new WaitingFact(flag.getEventId(), "FraudFlagRaised", "grace", "a newer version"));
        assertThat(names(service, Topics.SANCTIONS)).hasSize(2);
    }

    @Test
    @DisplayName("Bytes that nobody can read are listed with their place in the log, and the next fact takes effect")
    void bytes() {
        service.fact(Topics.APPEALS, "grace", new byte[] {0, 0, 0, 99, 99, 1});
        service.fact(Topics.APPEALS, filed("appeal-1", "case-1", FILED));
        service.fact(Topics.APPEALS, decided("appeal-1", AppealOutcome.REVERSED, "2025-04-01T09:00:00Z"));

        assertThat(service.waiting())
                .singleElement()
                .satisfies(fact -> assertThat(fact.record()).isEqualTo("UnreadableRecord"))
                .satisfies(fact -> assertThat(fact.waitsFor()).isEqualTo("exam.appeals.v1/0"));
        assertThat(names(service, Topics.SANCTIONS)).containsExactly("SanctionImposed", "SanctionLifted");
    }
}
