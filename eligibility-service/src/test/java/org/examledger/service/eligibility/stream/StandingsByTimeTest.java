package org.examledger.service.eligibility.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.eligibility.stream.DrivenEligibility.certificationId;
import static org.examledger.service.eligibility.stream.DrivenEligibility.finalized;
import static org.examledger.service.eligibility.stream.DrivenEligibility.names;
import static org.examledger.service.eligibility.stream.DrivenEligibility.reinstated;
import static org.examledger.service.eligibility.stream.DrivenEligibility.revoked;
import static org.examledger.service.eligibility.stream.DrivenEligibility.standings;
import static org.examledger.service.eligibility.stream.DrivenEligibility.told;

import java.time.Instant;
import org.examledger.attempts.Outcome;
import org.examledger.certifications.CertificationStanding;
import org.examledger.certifications.CertificationStatus;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.PublishedBefore;
import org.examledger.kit.given.World;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What facts, sanctions and time do to certifications, each announced once (contract, meanings 1, 8 and 11). */
class StandingsByTimeTest {
    private static final String ID = certificationId("AZURE-ADMINISTRATOR", "a1");

    private final World world = new World().prepared();
    private DrivenService service;

    @BeforeEach
    void start() {
        now("2021-06-01T00:00:00Z");
        service = DrivenEligibility.live(world);
    }

    @AfterEach
    void close() {
        service.close();
        world.close();
    }

    private void now(String instant) {
        world.clock().controlled(Instant.parse(instant));
    }

    private void passes(String attemptId, String examId, String at) {
        service.fact(Topics.ATTEMPTS, GRACE.starts(attemptId, examId, at));
        service.fact(Topics.ATTEMPTS, GRACE.passes(attemptId, at));
    }

    @Test
    @Tag("C4")
    @DisplayName("C4: held from its start, expired at the end of its term, each said once; nothing else is said anew")
    void expiresAtItsInstant() {
        passes("a1", "AZ-104", "2021-05-03T09:00:00Z");
        now("2023-05-03T08:59:59.999Z");
        service.tick();
        assertThat(told(service)).containsExactly("HELD since 2021-05-03T09:00:00Z");

        now("2023-05-03T09:00:00Z");
        service.tick();
        service.tick();
        assertThat(told(service))
                .containsExactly("HELD since 2021-05-03T09:00:00Z", "EXPIRED since 2023-05-03T09:00:00Z");
        CertificationStanding expired = standings(service).getLast();
        assertThat(expired.getCertificationId()).isEqualTo(ID);
        assertThat(expired.getOccurredAt()).isEqualTo(expired.getExpiresAt()).isEqualTo("2023-05-03T09:00:00Z");
        assertThat(expired.getObtainedAt()).isEqualTo("2021-05-03T09:00:00Z");
        assertThat(expired.getRuleIds()).containsExactly("C4");
        assertThat(expired.getBasis()).hasSize(2);
        assertThat(names(service, Topics.CERTIFICATIONS)).containsExactly("CertificationAwarded");
        assertThat(names(service, Topics.ELIGIBILITY))
                .containsExactly("EligibilityDetermined", "EligibilityDetermined");
    }

    @Test
    @DisplayName("Nothing expires before everything that came in until then has been read")
    void nothingExpiresBeforeTheInputsAreRead() {
        passes("a1", "AZ-104", "2021-05-03T09:00:00Z");
        now("2023-06-01T00:00:00Z");
        world.before().inputsRead(false);
        service.tick();
        passes("a2", "AZ-104", "2023-05-01T09:00:00Z");
        world.before().inputsRead(true);
        service.tick();

        assertThat(standings(service))
                .allSatisfy(standing -> assertThat(standing.getStatus()).isEqualTo(CertificationStatus.HELD));
        assertThat(standings(service).getLast().getExpiresAt()).isEqualTo("2025-05-01T09:00:00Z");
    }

    @Test
    @DisplayName("A renewal in time that arrives after the expiry takes it back; undone, it expires again")
    void renewedLate() {
        passes("a1", "AZ-104", "2021-05-03T09:00:00Z");
        now("2023-06-01T00:00:00Z");
        service.tick();
        passes("a2", "AZ-104", "2023-05-01T09:00:00Z");
        service.tick();
        service.fact(Topics.ATTEMPTS, GRACE.isCorrected("a2", Outcome.FAILED, "2023-06-02T09:00:00Z"));
        service.tick();

        assertThat(told(service))
                .containsExactly(
                        "HELD since 2021-05-03T09:00:00Z",
                        "EXPIRED since 2023-05-03T09:00:00Z",
                        "HELD since 2021-05-03T09:00:00Z",
                        "HELD since 2021-05-03T09:00:00Z",
                        "EXPIRED since 2023-05-03T09:00:00Z");
        assertThat(standings(service))
                .extracting(CertificationStanding::getEventId)
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("A clock that goes back takes no expiry back, and it is not said twice")
    void clockGoesBack() {
        passes("a1", "AZ-104", "2021-05-03T09:00:00Z");
        now("2023-05-03T09:00:00Z");
        service.tick();
        now("2022-01-01T00:00:00Z");
        service.fact(Topics.ATTEMPTS, GRACE.starts("b1", "70-410", "2021-12-01T09:00:00Z"));
        service.tick();
        now("2023-06-01T00:00:00Z");
        service.tick();

        assertThat(told(service))
                .containsExactly("HELD since 2021-05-03T09:00:00Z", "EXPIRED since 2023-05-03T09:00:00Z");
    }

    @Test
    @DisplayName("Without a time nothing expires")
    void noTime() {
        world.clock().controlled(null);
        passes("a1", "AZ-104", "2015-05-03T09:00:00Z");
        service.tick();

        assertThat(told(service)).containsExactly("HELD since 2015-05-03T09:00:00Z");
    }

    @Test
    @DisplayName("A certification without expiry is held for good")
    void neverExpires() {
        passes("a1", "AZ-900", "2021-05-03T09:00:00Z");
        now("2100-01-01T00:00:00Z");
        service.tick();

        assertThat(told(service)).containsExactly("HELD since 2021-05-03T09:00:00Z");
        assertThat(standings(service).getFirst().getExpiresAt()).isNull();
    }

    @Test
    @DisplayName("A correction withdraws it once; corrected back, it stands again")
    void withdrawn() {
        passes("a1", "AZ-104", "2021-05-03T09:00:00Z");
        service.fact(Topics.ATTEMPTS, GRACE.isCorrected("a1", Outcome.FAILED, "2021-05-04T09:00:00Z"));
        service.fact(Topics.ATTEMPTS, GRACE.starts("b1", "70-410", "2021-05-05T09:00:00Z"));
        assertThat(told(service))
                .containsExactly("HELD since 2021-05-03T09:00:00Z", "WITHDRAWN since 2021-05-03T09:00:00Z");
        CertificationStanding withdrawn = standings(service).getLast();
        assertThat(withdrawn.getExpiresAt()).isNull();
        assertThat(withdrawn.getOccurredAt()).isEqualTo("2021-05-04T09:00:00Z");
        assertThat(withdrawn.getBasis()).hasSize(3);
        now("2024-01-01T00:00:00Z");
        service.tick();

        service.fact(Topics.ATTEMPTS, GRACE.isCorrected("a1", Outcome.PASSED, "2021-05-06T09:00:00Z"));
        service.tick();
        assertThat(told(service))
                .endsWith("HELD since 2021-05-03T09:00:00Z", "EXPIRED since 2023-05-03T09:00:00Z")
                .hasSize(4);
    }

    @Test
    @Tag("S2")
    @DisplayName("A revocation suspends; final, it revokes and the exam may be sat again; reinstated, it is held")
    void sanctions() {
        passes("a1", "AZ-104", "2021-05-03T09:00:00Z");
        service.fact(Topics.REVOCATIONS, revoked(ID, "2021-05-10T09:00:00Z"));
        service.fact(Topics.REVOCATIONS, finalized(ID, "2021-05-25T00:00:00Z"));
        assertThat(told(service))
                .containsExactly(
                        "HELD since 2021-05-03T09:00:00Z",
                        "SUSPENDED since 2021-05-10T09:00:00Z",
                        "REVOKED since 2021-05-25T00:00:00Z");
        assertThat(service.records(Topics.ELIGIBILITY))
                .last()
                .isInstanceOfSatisfying(
                        EligibilityDetermined.class,
                        determined -> assertThat(determined.getEligibleFrom()).isEqualTo("2021-05-25T00:00:00Z"));
        now("2024-01-01T00:00:00Z");
        service.tick();
        assertThat(told(service)).hasSize(3);

        service.fact(Topics.REVOCATIONS, reinstated(ID, "2021-06-25T00:00:00Z"));
        service.tick();
        assertThat(told(service))
                .endsWith("HELD since 2021-05-03T09:00:00Z", "EXPIRED since 2023-05-03T09:00:00Z")
                .hasSize(5);
        assertThat(names(service, Topics.CERTIFICATIONS)).containsExactly("CertificationAwarded");
    }

    @Test
    @Tag("C5")
    @DisplayName("C5: MCSD is inactive after its term, and active again by a late recertification")
    void inactive() {
        passes("a1", "70-496", "2015-01-10T09:00:00Z");
        passes("a2", "70-497", "2015-02-10T09:00:00Z");
        passes("a3", "70-498", "2015-03-31T09:00:00Z");
        service.tick();
        passes("r1", "70-499", "2018-01-15T09:00:00Z");
        service.tick();

        assertThat(told(service))
                .containsExactly(
                        "HELD since 2015-03-31T09:00:00Z",
                        "INACTIVE since 2017-03-31T09:00:00Z",
                        "HELD since 2018-01-15T09:00:00Z",
                        "INACTIVE since 2020-01-15T09:00:00Z");
        assertThat(names(service, Topics.CERTIFICATIONS))
                .containsExactly("CertificationAwarded", "CertificationRenewed");
    }

    @Test
    @DisplayName("After its state is lost, nothing is said again, and the expiry comes all the same")
    void stateLost() {
        passes("a1", "AZ-104", "2021-05-03T09:00:00Z");
        service.tick();
        PublishedBefore published = service.published();
        try (World later = new World().prepared().before(published)) {
            later.clock().controlled(Instant.parse("2023-05-03T09:00:00Z"));
            published.inputsRead(false);
            try (DrivenService rebuilt = new DrivenService(DrivenEligibility.definition(), later)) {
                rebuilt.fact(Topics.ATTEMPTS, GRACE.starts("a1", "AZ-104", "2021-05-03T09:00:00Z"));
                rebuilt.fact(Topics.ATTEMPTS, GRACE.passes("a1", "2021-05-03T09:00:00Z"));
                for (int tick = 0; tick < 20; tick++) {
                    rebuilt.tick();
                }
                assertThat(rebuilt.saidAnywhere()).isEmpty();

                published.inputsRead(true);
                for (int tick = 0; tick < 20; tick++) {
                    rebuilt.tick();
                }
                assertThat(told(rebuilt)).containsExactly("EXPIRED since 2023-05-03T09:00:00Z");
                assertThat(rebuilt.saidAnywhere()).hasSize(1);
            }
        }
    }
}
