package org.examledger.service.eligibility.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.eligibility.stream.DrivenEligibility.names;
import static org.examledger.service.eligibility.stream.Linking.banned;
import static org.examledger.service.eligibility.stream.Linking.lifted;
import static org.examledger.service.eligibility.stream.Linking.linked;
import static org.examledger.service.eligibility.stream.Linking.unlinked;

import java.util.List;
import java.util.Optional;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.eligibility.EligibilityStatus;
import org.examledger.eligibility.RetakePolicyViolated;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.PublishedBefore;
import org.examledger.kit.given.Said;
import org.examledger.kit.given.World;
import org.examledger.schemas.Topics;
import org.examledger.service.eligibility.domain.identity.OwnedId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule S5: the histories of linked candidate ids count as one, and each id has its own answers. */
@Tag("S5")
class LinkedCandidatesTest {
    private static final Candidate ADA = Candidate.on0("ada");
    private static final Candidate BEA = Candidate.on0("bea");
    private static final Candidate CLEO = Candidate.on0("cleo");
    private static final String LATER = "2021-12-01T00:00:00Z";

    private final World world = new World().prepared();
    private DrivenService service;

    @BeforeEach
    void start() {
        service = DrivenEligibility.live(world);
    }

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    private void fails(Candidate candidate, String attemptId, String at) {
        service.fact(Topics.ATTEMPTS, candidate.starts(attemptId, "AZ-104", at));
        service.fact(Topics.ATTEMPTS, candidate.fails(attemptId, at));
    }

    private void links(String linkId, Candidate one, Candidate other) {
        service.fact(Topics.IDENTITIES, linked(linkId, one, other, LATER));
    }

    private EligibilityDetermined determined(Candidate candidate, String examId) {
        return last(candidate, examId).orElseThrow();
    }

    private Optional<EligibilityDetermined> last(Candidate candidate, String examId) {
        return service.said(Topics.ELIGIBILITY).stream()
                .filter(said -> said.keyText().equals(candidate.id() + "/" + examId))
                .reduce((before, after) -> after)
                .map(Said::record)
                .map(EligibilityDetermined.class::cast);
    }

    @Test
    @DisplayName(
            "S5: a wait counts for the id under which the exam was never sat, and the answer says which ids it considered")
    void waits() {
        fails(ADA, "a1", "2021-06-01T09:00:00Z");
        links("link-1", ADA, BEA);

        EligibilityDetermined determined = determined(BEA, "AZ-104");
        assertThat(determined.getEligibleFrom()).isEqualTo("2021-06-02T09:00:00Z");
        assertThat(determined.getAttemptsCounted()).isEqualTo(1);
        assertThat(determined.getConsideredCandidateIds()).containsExactly(ADA.id(), BEA.id());
        assertThat(determined.getRuleIds()).contains("S5");
        assertThat(determined.getBasis())
                .contains(linked("link-1", ADA, BEA, LATER).getEventId());
        assertThat(determined(ADA, "AZ-104").getConsideredCandidateIds()).containsExactly(ADA.id(), BEA.id());
    }

    @Test
    @DisplayName("S5: a cap counts sittings under both ids, also where both use one attemptId")
    void caps() {
        fails(ADA, "a1", "2021-06-01T09:00:00Z");
        fails(BEA, "a1", "2021-06-20T09:00:00Z");
        fails(ADA, "a2", "2021-07-10T09:00:00Z");
        links("link-1", BEA, ADA);
        fails(BEA, "a2", "2021-08-01T09:00:00Z");
        fails(ADA, "a3", "2021-09-01T09:00:00Z");

        assertThat(determined(BEA, "AZ-104").getAttemptsCounted()).isEqualTo(5);
        assertThat(determined(BEA, "AZ-104").getReason()).isEqualTo(EligibilityReason.ATTEMPT_CAP);
        assertThat(determined(ADA, "AZ-104").getEligibleFrom()).isEqualTo("2022-06-01T09:00:00Z");
    }

    @Test
    @DisplayName("S5: a ban holds for both ids, and where both have a sanction of one id, lifting one leaves the other")
    void bans() {
        service.fact(Topics.SANCTIONS, banned(ADA, "2021-06-01T09:00:00Z"));
        service.fact(Topics.SANCTIONS, banned(BEA, "2021-06-02T09:00:00Z"));
        links("link-1", ADA, BEA);
        service.fact(Topics.SANCTIONS, lifted(BEA, "2021-07-01T09:00:00Z"));
        assertThat(determined(BEA, "AZ-900").getReason()).isEqualTo(EligibilityReason.BANNED);

        service.fact(Topics.SANCTIONS, lifted(ADA, "2021-07-01T09:00:00Z"));
        assertThat(last(BEA, "AZ-900")).isEmpty();
        assertThat(last(ADA, "AZ-900")).isEmpty();
    }

    @Test
    @DisplayName(
            "S5: a sitting too early after one under the other id is a violation of its own id, withdrawn when unlinked")
    void violations() {
        fails(ADA, "a1", "2021-06-01T09:00:00Z");
        fails(BEA, "b1", "2021-06-01T11:00:00Z");
        assertThat(names(service, Topics.VIOLATIONS)).isEmpty();

        links("link-1", ADA, BEA);
        assertThat(service.said(Topics.VIOLATIONS)).singleElement().satisfies(said -> {
            assertThat(said.keyText()).isEqualTo(BEA.id());
            RetakePolicyViolated violated = (RetakePolicyViolated) said.record();
            assertThat(violated.getAttemptId()).isEqualTo("b1");
            assertThat(violated.getConsideredCandidateIds()).containsExactly(ADA.id(), BEA.id());
        });

        service.fact(Topics.IDENTITIES, unlinked("link-1", ADA, "2022-01-01T00:00:00Z"));
        assertThat(names(service, Topics.VIOLATIONS))
                .containsExactly("RetakePolicyViolated", "RetakePolicyViolationWithdrawn");
    }

    @Test
    @DisplayName("S5: un-linking restores what each id had before, and takes back what it had not")
    void unlinking() {
        fails(ADA, "a1", "2021-06-01T09:00:00Z");
        EndState before = EndState.of(service);
        links("link-1", ADA, BEA);
        assertThat(EndState.of(service)).isNotEqualTo(before);

        service.fact(Topics.IDENTITIES, unlinked("link-1", ADA, "2022-01-01T00:00:00Z"));

        assertThat(EndState.of(service)).isEqualTo(before);
        assertThat(last(BEA, "AZ-104")).isEmpty();
    }

    @Test
    @DisplayName("S5: a pass under the other id keeps a certification longer, until un-linked")
    void renewals() {
        service.fact(Topics.ATTEMPTS, ADA.starts("a1", "AZ-104", "2021-06-01T09:00:00Z"));
        service.fact(Topics.ATTEMPTS, ADA.passes("a1", "2021-06-01T11:00:00Z"));
        service.fact(Topics.ATTEMPTS, BEA.starts("b1", "AZ-104", "2021-11-01T09:00:00Z"));
        service.fact(Topics.ATTEMPTS, BEA.passes("b1", "2021-11-01T11:00:00Z"));
        service.tick();
        EndState before = EndState.of(service);
        links("link-1", ADA, BEA);
        assertThat(names(service, Topics.CERTIFICATIONS)).contains("CertificationRenewed");

        service.fact(Topics.IDENTITIES, unlinked("link-1", ADA, "2022-01-01T00:00:00Z"));
        service.tick();

        assertThat(EndState.of(service)).isEqualTo(before);
    }

    @Test
    @DisplayName("S5: links of links count, also for facts that come later")
    void chains() {
        links("link-1", ADA, BEA);
        links("link-2", CLEO, BEA);
        fails(CLEO, "c1", "2021-06-01T09:00:00Z");
        assertThat(determined(ADA, "AZ-104").getConsideredCandidateIds())
                .containsExactly(ADA.id(), BEA.id(), CLEO.id());

        service.fact(Topics.IDENTITIES, unlinked("link-2", CLEO, "2022-01-01T00:00:00Z"));
        assertThat(last(ADA, "AZ-104")).isEmpty();
        assertThat(determined(CLEO, "AZ-104").getConsideredCandidateIds()).isEmpty();
    }

    @Test
    @DisplayName("S5: a pass counts for both ids, and gives its certification to the id that passed alone")
    void passes() {
        service.fact(Topics.ATTEMPTS, ADA.starts("a1", "AZ-104", "2021-06-01T09:00:00Z"));
        service.fact(Topics.ATTEMPTS, ADA.passes("a1", "2021-06-01T11:00:00Z"));
        links("link-1", BEA, ADA);
        service.tick();

        assertThat(determined(BEA, "AZ-104").getReason()).isEqualTo(EligibilityReason.ALREADY_PASSED);
        assertThat(determined(BEA, "AZ-104").getStatus()).isEqualTo(EligibilityStatus.ELIGIBLE_FROM);
        assertThat(service.said(Topics.CERTIFICATIONS))
                .extracting(Said::keyText)
                .containsExactly(ADA.id());
        assertThat(service.said(Topics.CERTIFICATION_STANDINGS))
                .extracting(Said::keyText)
                .containsExactly(ADA.id());
    }

    @Test
    @DisplayName("S5: after its state is lost, nothing is said again about linked candidates")
    void afterALostState() {
        fails(ADA, "a1", "2021-06-01T09:00:00Z");
        links("link-1", ADA, BEA);
        fails(BEA, "b1", "2021-06-01T11:00:00Z");
        List<Said> copies = service.said(Topics.ELIGIBILITY_RELAY);
        assertThat(copies).isNotEmpty();
        PublishedBefore published = service.published();
        service.close();

        service = new DrivenService(
                DrivenEligibility.definition(), new World().prepared().before(published));
        fails(ADA, "a1", "2021-06-01T09:00:00Z");
        links("link-1", ADA, BEA);
        fails(BEA, "b1", "2021-06-01T11:00:00Z");
        copies.forEach(copy -> service.fact(Topics.ELIGIBILITY_RELAY, copy.key(), copy.value(), copy.headers()));
        service.tick();
        service.tick();
        assertThat(service.said(Topics.ELIGIBILITY)).isEmpty();
        assertThat(service.said(Topics.VIOLATIONS)).isEmpty();

        fails(ADA, "a2", "2021-06-20T09:00:00Z");
        assertThat(determined(BEA, "AZ-104").getAttemptsCounted()).isEqualTo(3);
    }

    @Test
    @DisplayName("S5: an attemptId in the form of another candidate's hides no violation")
    void forgedIds() {
        String forged = OwnedId.of(BEA.id(), "a1");
        fails(ADA, "a1", "2021-06-01T09:00:00Z");
        fails(ADA, forged, "2021-06-01T11:00:00Z");

        assertThat(service.records(Topics.VIOLATIONS))
                .singleElement()
                .isInstanceOfSatisfying(
                        RetakePolicyViolated.class,
                        violated -> assertThat(violated.getAttemptId()).isEqualTo(forged));
    }

    @Test
    @DisplayName("S5: what is read is kept under the ids that were reported: no answer names another form of them")
    void plainIds() {
        fails(ADA, "a1", "2021-06-01T09:00:00Z");
        fails(BEA, "b1", "2021-06-01T11:00:00Z");
        links("link-1", ADA, BEA);

        assertThat(service.saidAnywhere())
                .filteredOn(said -> said.record() != null)
                .noneMatch(said -> said.record().toString().contains("\\u0000"));
        assertThat(determined(ADA, "AZ-104").getBasis())
                .contains(
                        ADA.starts("a1", "AZ-104", "2021-06-01T09:00:00Z").getEventId(),
                        BEA.starts("b1", "AZ-104", "2021-06-01T11:00:00Z").getEventId());
    }
}
