package org.examledger.service.eligibility.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.kit.given.Candidate.GRACE;
import static org.examledger.service.eligibility.stream.DrivenEligibility.names;
import static org.examledger.service.eligibility.stream.DrivenEligibility.told;

import java.time.Instant;
import org.examledger.attempts.Outcome;
import org.examledger.certifications.CertificationAwarded;
import org.examledger.eligibility.EligibilityDetermined;
import org.examledger.kit.given.DrivenService;
import org.examledger.kit.given.World;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rule R9: a pass in the beta period is credited when the exam is released, on 1 July 2021. */
@Tag("R9")
class BetaPassTest {
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

    private void passesInBeta() {
        service.fact(Topics.ATTEMPTS, GRACE.starts("a1", "AZ-720", "2021-05-10T09:00:00Z"));
        service.fact(Topics.ATTEMPTS, GRACE.passes("a1", "2021-05-20T09:00:00Z"));
        service.tick();
    }

    @Test
    @DisplayName("R9: a pass reported early gives its certification at the release, not before")
    void creditedAtTheRelease() {
        passesInBeta();
        now("2021-06-30T23:59:59.999Z");
        service.tick();
        assertThat(names(service, Topics.CERTIFICATIONS)).isEmpty();
        assertThat(told(service)).isEmpty();

        now("2021-07-01T00:00:00Z");
        service.tick();
        service.tick();
        assertThat(service.records(Topics.CERTIFICATIONS))
                .singleElement()
                .isInstanceOfSatisfying(
                        CertificationAwarded.class,
                        awarded -> assertThat(awarded.getExpiresAt()).isEqualTo("2023-07-01T00:00:00Z"));
        assertThat(told(service)).containsExactly("HELD since 2021-07-01T00:00:00Z");
    }

    @Test
    @DisplayName("R9: eligibility does not wait for the release: it is the same before and after")
    void eligibilityAtOnce() {
        passesInBeta();
        assertThat(service.records(Topics.ELIGIBILITY))
                .last()
                .isInstanceOfSatisfying(
                        EligibilityDetermined.class,
                        determined -> assertThat(determined.getEligibleFrom()).isEqualTo("2023-07-01T00:00:00Z"));
        int said = service.records(Topics.ELIGIBILITY).size();

        now("2021-07-01T00:00:00Z");
        service.tick();
        assertThat(service.records(Topics.ELIGIBILITY)).hasSize(said);
    }

    @Test
    @DisplayName("R9: a pass that is corrected before the release never gave anything, and takes nothing back")
    void correctedBeforeTheRelease() {
        passesInBeta();
        service.fact(Topics.ATTEMPTS, GRACE.isCorrected("a1", Outcome.FAILED, "2021-06-10T09:00:00Z"));
        now("2021-08-01T00:00:00Z");
        service.tick();

        assertThat(names(service, Topics.CERTIFICATIONS)).isEmpty();
        assertThat(told(service)).isEmpty();
    }

    @Test
    @DisplayName(
            "R9: a result of after the release shows by itself that the exam is live, and a clock set back takes nothing")
    void reportedAfterTheRelease() {
        service.fact(Topics.ATTEMPTS, GRACE.starts("a1", "AZ-720", "2021-05-10T09:00:00Z"));
        now("2021-07-10T00:00:00Z");
        service.fact(Topics.ATTEMPTS, GRACE.passes("a1", "2021-07-08T09:00:00Z"));
        now("2021-06-01T00:00:00Z");
        service.tick();

        assertThat(names(service, Topics.CERTIFICATIONS)).containsExactly("CertificationAwarded");
        assertThat(told(service)).containsExactly("HELD since 2021-07-01T00:00:00Z");
    }

    @Test
    @DisplayName("R9: what was credited stays when the clock goes back before the release")
    void clockGoesBack() {
        passesInBeta();
        now("2021-07-01T00:00:00Z");
        service.tick();
        now("2021-06-15T00:00:00Z");
        service.fact(Topics.ATTEMPTS, GRACE.starts("b1", "70-410", "2021-06-14T09:00:00Z"));
        service.tick();

        assertThat(names(service, Topics.CERTIFICATIONS)).containsExactly("CertificationAwarded");
        assertThat(told(service)).containsExactly("HELD since 2021-07-01T00:00:00Z");
    }
}
