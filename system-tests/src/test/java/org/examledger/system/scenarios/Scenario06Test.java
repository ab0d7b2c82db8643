package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import org.examledger.certifications.CertificationAwarded;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scenario 6: a passed exam is not taken again (R5), or not before its certification expires (R6)")
@OnSharedLedger
class Scenario06Test {
    private final Candidate candidate = Candidate.of(World.shared());

    @Test
    void givenAPassWithACertificationOfTwoYearsThenTheCandidateIsEligibleFromItsExpiry() {
        candidate.passed("AZ-104", "2021-05-03T09:00Z");

        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2023-05-03T09:00Z", EligibilityReason.ALREADY_PASSED)
                .isDecidedBy("R6");
        assertThat(candidate.published(Topics.CERTIFICATIONS, CertificationAwarded.class))
                .singleElement()
                .satisfies(awarded -> {
                    assertThat(awarded.getCertification()).isEqualTo("AZURE-ADMINISTRATOR");
                    assertThat(awarded.getExpiresAt()).isEqualTo("2023-05-03T09:00:00Z");
                    assertThat(awarded.getAttemptIds()).containsExactly("a1");
                });
    }

    @Test
    void givenAPassWithoutACertificationThenTheCandidateIsNotEligible() {
        candidate.passed("70-410", "2021-05-03T09:00Z");

        assertThat(candidate.eligibility("70-410")).isNotEligible(EligibilityReason.ALREADY_PASSED);
        assertThat(candidate.published(Topics.CERTIFICATIONS)).isEmpty();
    }

    @Test
    void givenAPassIn2019ThenTheCandidateIsNotEligibleForGood() {
        candidate.passed("AZ-104", "2019-05-03T09:00Z");

        assertThat(candidate.eligibility("AZ-104"))
                .isNotEligible(EligibilityReason.ALREADY_PASSED)
                .isDecidedBy("R5")
                .isUnderPolicyOf("2014-07-01");
        assertThat(candidate.mayStart("AZ-104", "2026-01-01T00:00:00Z")).isFalse();
    }
}
