package org.examledger.service.sanctions.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.sanctions.given.Reviewer.banUntil;
import static org.examledger.service.sanctions.given.Reviewer.confirms;
import static org.examledger.service.sanctions.given.Reviewer.invalidation;
import static org.examledger.service.sanctions.given.Reviewer.revocation;
import static org.examledger.service.sanctions.stream.DrivenSanctions.answers;
import static org.examledger.service.sanctions.stream.DrivenSanctions.id;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.appeals.AppealOutcome;
import org.examledger.incidents.FraudCategory;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.PublishedBefore;
import org.examledger.kit.given.Said;
import org.examledger.kit.given.World;
import org.examledger.kit.identity.NameBasedIds;
import org.examledger.kit.record.RecordFields;
import org.examledger.sanctions.MeasureKind;
import org.examledger.sanctions.MisconductConfirmed;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.sanctions.SanctionLifted;
import org.examledger.schemas.Topics;
import org.examledger.service.sanctions.given.Appeals;
import org.examledger.service.sanctions.given.Reviewer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule S4: proxy testing falls on the one who sat and on the one who hired. */
@Tag("S4")
class InvolvedCandidatesTest {
    private static final Candidate BEA = Candidate.on0("bea");
    private static final Candidate CLEO = Candidate.on0("cleo");
    /** What grace's case is called among the cases of those whom it involves. */
    private static final String THEIR_CASE = NameBasedIds.of(GRACE.id(), "case-1");

    private final World world = new World().prepared();
    private final List<DrivenService> started = new ArrayList<>();
    private final DrivenService service = live(world);

    @AfterEach
    void close() {
        started.forEach(DrivenService::close);
        world.close();
    }

    @Test
    @DisplayName("S4: a case of proxy testing bans the one who sat and each other whom it names, those alone")
    void both() {
        service.report(proxy("MICROSOFT", BEA.id(), CLEO.id(), BEA.id(), GRACE.id(), " "));

        assertThat(sanctionsOf(GRACE)).hasSize(3);
        assertThat(sanctionsOf(BEA)).extracting(SanctionImposed::getKind).containsExactly(MeasureKind.BAN);
        assertThat(sanctionsOf(CLEO)).extracting(SanctionImposed::getKind).containsExactly(MeasureKind.BAN);
        assertThat(service.said(Topics.SANCTIONS_RELAY)).hasSize(2);
        assertThat(service.said(Topics.REVOCATIONS)).extracting(Said::keyText).containsExactly(GRACE.id(), GRACE.id());
    }

    @Test
    @DisplayName(
            "S4: the ban of the other tells whose case it is, under an id of its own, with the case's notice and rules")
    void fields() {
        MisconductConfirmed confirmed = proxy("MICROSOFT", BEA.id());
        service.report(confirmed);

        SanctionImposed imposed = sanctionsOf(BEA).getFirst();
        assertThat(imposed.getInvolvedIn()).isEqualTo(GRACE.id());
        assertThat(imposed.getCaseId()).isEqualTo(THEIR_CASE);
        assertThat(imposed.getSanctionId()).isEqualTo(id(THEIR_CASE, 0));
        assertThat(imposed.getCategory()).isEqualTo(FraudCategory.PROXY_TESTING);
        assertThat(imposed.getNotifiedAt()).isEqualTo(confirmed.getNotifiedAt());
        assertThat(imposed.getReceivedAt()).isNull();
        assertThat(imposed.getZoneId()).isEqualTo(confirmed.getZoneId());
        assertThat(imposed.getUntil()).isNull();
        assertThat(imposed.getRuleIds()).contains("S2", "S4");
        assertThat(imposed.getBasis()).containsExactly(confirmed.getEventId());
        assertThat(imposed.getExplanation())
                .startsWith("Case case-1 of candidate grace against PROXY_TESTING")
                .contains("in which this candidate was found involved", "adds a permanent ban");
        assertThat(sanctionsOf(GRACE))
                .extracting(SanctionImposed::getInvolvedIn)
                .containsOnlyNulls();
    }

    @Test
    @DisplayName("S4: a dated ban falls on the other as the program's policy has it")
    void datedBan() {
        MisconductConfirmed confirmed = proxy("MICROSOFT", BEA.id());
        confirmed.setMeasures(List.of(banUntil("2026-03-03T00:00:00Z")));
        service.report(confirmed);

        assertThat(sanctionsOf(BEA)).extracting(SanctionImposed::getUntil).containsOnlyNulls();
        assertThat(sanctionsOf(BEA).getFirst().getExplanation()).contains("makes the ban permanent");
    }

    @Test
    @DisplayName("S4: other misconduct falls on nobody else, and no case of a program whose policy does not say so")
    void elsewhere() {
        MisconductConfirmed brainDump = proxy("MICROSOFT", BEA.id());
        brainDump.setCategory(FraudCategory.BRAIN_DUMP);
        service.report(brainDump);
        MisconductConfirmed ofOracle = proxy("ORACLE", BEA.id());
        ofOracle.setCaseId("case-2");
        service.report(ofOracle);

        assertThat(answers(service)).containsExactly("ACCEPTED", "ACCEPTED");
        assertThat(sanctionsOf(BEA)).isEmpty();
        assertThat(service.said(Topics.SANCTIONS_RELAY)).isEmpty();
    }

    @Test
    @DisplayName("A case of the other's own with the same caseId and eventId is another case, whichever comes first")
    void sameIds() {
        MisconductConfirmed own = confirms("case-1", "ORACLE", banUntil("2026-03-03T00:00:00Z"));
        own.setEventId(proxy("MICROSOFT").getEventId());
        own.setCandidateId(BEA.id());
        service.report(proxy("MICROSOFT", BEA.id()));
        service.report(own);
        MisconductConfirmed cleos =
                MisconductConfirmed.newBuilder(own).setCandidateId(CLEO.id()).build();
        service.report(cleos);
        MisconductConfirmed second = proxy("MICROSOFT", CLEO.id());
        second.setEventId(NameBasedIds.of("second"));
        second.setCaseId("case-3");
        service.report(second);

        assertThat(answers(service)).containsOnly("ACCEPTED");
        assertThat(sanctionsOf(BEA)).extracting(SanctionImposed::getCaseId).containsExactly(THEIR_CASE, "case-1");
        assertThat(sanctionsOf(CLEO))
                .extracting(SanctionImposed::getCaseId)
                .containsExactly("case-1", NameBasedIds.of(GRACE.id(), "case-3"));
    }

    @Test
    @DisplayName(
            "The flags of the case stay its candidate's: one of the other's own with the same id gets nothing from it")
    void flags() {
        service.report(proxy("MICROSOFT", BEA.id()));
        var dismissal = Reviewer.dismisses("flag-1");
        dismissal.setCandidateId(BEA.id());
        service.report(dismissal);

        assertThat(answers(service)).containsOnly("ACCEPTED");
        assertThat(service.waiting()).extracting("candidateId").containsExactly(BEA.id());
    }

    @Test
    @DisplayName(
            "Each appeals for themselves: the reversal of the one's case leaves the other's ban, and the other way round")
    void appeals() {
        service.report(proxy("MICROSOFT", BEA.id(), CLEO.id()));

        appeal(GRACE, "case-1");
        assertThat(lifted()).containsExactly(GRACE.id(), GRACE.id(), GRACE.id());

        appeal(BEA, THEIR_CASE);
        assertThat(lifted()).containsExactly(GRACE.id(), GRACE.id(), GRACE.id(), BEA.id());
    }

    @Test
    @DisplayName("After a lost state nothing is said again to the other")
    void lostState() {
        service.report(proxy("MICROSOFT", BEA.id()));
        Said copy = service.said(Topics.SANCTIONS_RELAY).getFirst();
        PublishedBefore published = service.published();
        published.inputsRead(false);

        DrivenService again = new DrivenService(DrivenSanctions.definition(), world.before(published));
        started.add(again);
        again.report(proxy("MICROSOFT", BEA.id()));
        again.fact(Topics.SANCTIONS_RELAY, copy.key(), copy.value(), copy.headers());
        published.inputsRead(true);
        again.tick();
        again.tick();

        assertThat(again.said(Topics.SANCTIONS)).isEmpty();
        assertThat(again.said(Topics.SANCTIONS_RELAY)).extracting(Said::keyText).containsExactly(copy.keyText());
    }

    private DrivenService live(World given) {
        DrivenService live = DrivenSanctions.live(given);
        started.add(live);
        return live;
    }

    private static MisconductConfirmed proxy(String program, String... involved) {
        MisconductConfirmed confirmed =
                confirms("case-1", program, invalidation("attempt-1"), revocation("certification-1"));
        confirmed.setCategory(FraudCategory.PROXY_TESTING);
        confirmed.setReceivedAt(Instant.parse("2025-03-04T10:00:00Z"));
        confirmed.setInvolvedCandidateIds(List.of(involved));
        return confirmed;
    }

    private void appeal(Candidate candidate, String caseId) {
        SpecificRecord filed = Appeals.filed("appeal-1", caseId, "2025-03-16T09:00:00Z");
        SpecificRecord decided = Appeals.decided("appeal-1", AppealOutcome.REVERSED, "2025-04-01T09:00:00Z");
        List.of(filed, decided).forEach(record -> {
            record.put(record.getSchema().getField(RecordFields.CANDIDATE_ID).pos(), candidate.id());
            service.fact(Topics.APPEALS, record);
        });
    }

    private List<String> lifted() {
        return service.records(Topics.SANCTIONS).stream()
                .filter(SanctionLifted.class::isInstance)
                .map(RecordFields::candidateId)
                .toList();
    }

    private List<SanctionImposed> sanctionsOf(Candidate candidate) {
        return service.records(Topics.SANCTIONS).stream()
                .filter(SanctionImposed.class::isInstance)
                .map(SanctionImposed.class::cast)
                .filter(imposed -> imposed.getCandidateId().equals(candidate.id()))
                .toList();
    }
}
