package org.examledger.service.sanctions.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.sanctions.given.Reviewer.ban;
import static org.examledger.service.sanctions.given.Reviewer.banUntil;
import static org.examledger.service.sanctions.given.Reviewer.confirms;
import static org.examledger.service.sanctions.given.Reviewer.dismisses;
import static org.examledger.service.sanctions.given.Reviewer.invalidation;
import static org.examledger.service.sanctions.given.Reviewer.retest;
import static org.examledger.service.sanctions.given.Reviewer.revocation;
import static org.examledger.service.sanctions.stream.DrivenSanctions.id;
import static org.examledger.service.sanctions.stream.DrivenSanctions.names;

import java.time.Instant;
import java.util.List;
import org.examledger.incidents.FraudCategory;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.Said;
import org.examledger.kit.given.World;
import org.examledger.revocations.CertificationRevoked;
import org.examledger.revocations.ResultInvalidated;
import org.examledger.sanctions.MeasureKind;
import org.examledger.sanctions.MisconductConfirmed;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.schemas.Topics;
import org.examledger.service.sanctions.given.Reviewer;
import org.examledger.service.sanctions.given.Violations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Contract, meaning 10: what a confirmed case is turned into. */
class ImposingTest {
    private static final Instant NOTIFIED = Instant.parse(Reviewer.NOTIFIED);

    private final World world = new World().prepared();
    private final DrivenService service = DrivenSanctions.live(world);

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    @Test
    @DisplayName("Oracle: each measure of a case becomes a sanction as it was asked for, in the case's order")
    void oracle() {
        service.report(confirms("case-1", "ORACLE", banUntil("2026-03-03T00:00:00Z"), retest()));

        assertThat(sanctions())
                .extracting(SanctionImposed::getSanctionId)
                .containsExactly(id("case-1", 0), id("case-1", 1));
        assertThat(sanctions())
                .extracting(SanctionImposed::getKind)
                .containsExactly(MeasureKind.BAN, MeasureKind.RETEST);
        assertThat(sanctions())
                .extracting(SanctionImposed::getUntil)
                .containsExactly(Instant.parse("2026-03-03T00:00:00Z"), null);
        assertThat(service.said(Topics.REVOCATIONS)).isEmpty();
    }

    @Test
    @DisplayName(
            "A sanction tells its case, program, policy, notice, rules and basis, and lies under its candidate's key")
    void fields() {
        MisconductConfirmed confirmed = confirms("case-1", "ORACLE", ban());
        service.report(confirmed);

        SanctionImposed imposed = sanctions().getFirst();
        assertThat(imposed.getCandidateId()).isEqualTo("grace");
        assertThat(imposed.getCaseId()).isEqualTo("case-1");
        assertThat(imposed.getProgram()).isEqualTo("ORACLE");
        assertThat(imposed.getCategory()).isEqualTo(FraudCategory.CHEATING);
        assertThat(imposed.getNotifiedAt()).isEqualTo(NOTIFIED);
        assertThat(imposed.getZoneId()).isEqualTo("Europe/Paris");
        assertThat(imposed.getPolicyId()).isEqualTo("oracle-program");
        assertThat(imposed.getPolicyVersion()).isEqualTo("2023-01-01");
        assertThat(imposed.getOccurredAt()).isEqualTo(confirmed.getOccurredAt());
        assertThat(imposed.getBasis()).containsExactly(confirmed.getEventId());
        assertThat(imposed.getRuleIds()).contains("S6");
        Said said = service.said(Topics.SANCTIONS).getFirst();
        assertThat(said.keyText()).isEqualTo("grace");
        assertThat(said.header("ce_id")).isEqualTo(imposed.getEventId());
        assertThat(said.header("ce_source")).isEqualTo("/exam-ledger/sanctions-service");
    }

    @Test
    @DisplayName(
            "Microsoft: a ban that the case did not ask for is added behind its measures, and the explanation says so")
    void microsoftAddsABan() {
        service.report(confirms("case-1", "MICROSOFT", invalidation("attempt-1")));

        assertThat(sanctions())
                .extracting(SanctionImposed::getKind)
                .containsExactly(MeasureKind.RESULT_INVALIDATION, MeasureKind.BAN);
        SanctionImposed added = sanctions().getLast();
        assertThat(added.getSanctionId()).isEqualTo(id("case-1", 1));
        assertThat(added.getUntil()).isNull();
        assertThat(added.getRuleIds()).contains("S2");
        assertThat(added.getExplanation()).contains("adds a permanent ban");
    }

    @Test
    @DisplayName("Microsoft: a dated ban is made permanent, and the explanation says so")
    void microsoftMakesABanPermanent() {
        service.report(confirms("case-1", "MICROSOFT", banUntil("2026-03-03T00:00:00Z")));

        SanctionImposed imposed = sanctions().getFirst();
        assertThat(sanctions()).hasSize(1);
        assertThat(imposed.getUntil()).isNull();
        assertThat(imposed.getExplanation()).contains("2026-03-03T00:00:00Z").contains("makes the ban permanent");
    }

    @Test
    @DisplayName("Microsoft: a case without a measure of its own is a ban")
    void microsoftWithoutMeasures() {
        service.report(confirms("case-1", "MICROSOFT"));

        assertThat(sanctions()).extracting(SanctionImposed::getKind).containsExactly(MeasureKind.BAN);
    }

    @Test
    @DisplayName(
            "An invalidation takes the result of an attempt, a revocation a certification, known or not, not yet final")
    void taking() {
        service.report(confirms("case-1", "ORACLE", invalidation("attempt-1"), revocation("certification-1")));

        assertThat(names(service, Topics.SANCTIONS)).containsExactly("SanctionImposed", "SanctionImposed");
        ResultInvalidated invalidated =
                (ResultInvalidated) service.records(Topics.REVOCATIONS).getFirst();
        CertificationRevoked revoked =
                (CertificationRevoked) service.records(Topics.REVOCATIONS).getLast();
        assertThat(service.records(Topics.REVOCATIONS)).hasSize(2);
        assertThat(invalidated.getAttemptId()).isEqualTo("attempt-1");
        assertThat(invalidated.getSanctionId()).isEqualTo(id("case-1", 0));
        assertThat(revoked.getCertificationId()).isEqualTo("certification-1");
        assertThat(revoked.getSanctionId()).isEqualTo(id("case-1", 1));
        assertThat(revoked.getFinal$()).isFalse();
    }

    @Test
    @DisplayName(
            "A flag sanctions nobody: neither raised, nor dismissed, nor a violation of the retake policy (scenario 13)")
    void flagsAlone() {
        service.fact(Topics.INCIDENTS, GRACE.isFlagged("flag-1", "attempt-1", "2025-03-01T10:00:00Z"));
        service.report(dismisses("flag-1"));
        service.fact(Topics.VIOLATIONS, Violations.violated("attempt-2", "2025-03-01T10:00:00Z"));

        assertThat(DrivenSanctions.conclusions(service)).isEmpty();
        assertThat(service.waiting()).isEmpty();
    }

    @Test
    @DisplayName("The flags of a case may be unknown, and their arrival says nothing again")
    void flagAfterItsCase() {
        service.report(confirms("case-1", "ORACLE", ban()));
        service.fact(Topics.INCIDENTS, GRACE.isFlagged("flag-1", "attempt-1", "2025-03-01T10:00:00Z"));

        assertThat(names(service, Topics.SANCTIONS)).containsExactly("SanctionImposed");
        assertThat(service.waiting()).isEmpty();
    }

    @Test
    @DisplayName("Two cases of one candidate are sanctioned each by itself")
    void twoCases() {
        service.report(confirms("case-1", "ORACLE", ban()));
        service.report(confirms("case-2", "MICROSOFT", ban()));

        assertThat(sanctions()).extracting(SanctionImposed::getCaseId).containsExactly("case-1", "case-2");
    }

    private List<SanctionImposed> sanctions() {
        return service.records(Topics.SANCTIONS).stream()
                .map(SanctionImposed.class::cast)
                .toList();
    }
}
