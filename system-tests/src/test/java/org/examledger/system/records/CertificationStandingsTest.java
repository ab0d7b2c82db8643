package org.examledger.system.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.Certifications.comeToStand;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import org.examledger.certifications.CertificationStatus;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.sanctions.MeasureKind;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Certifications;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.Service;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("How certifications stand: held, expired by time, suspended and revoked by sanctions")
@OnSharedLedger
class CertificationStandingsTest {
    private final Candidate candidate = Candidate.of(World.shared());

    @Test
    @Tag("C4")
    @DisplayName("C4: a certification of two years is held, and expired once two years are over")
    void givenAPassLongAgoThenTheCertificationIsExpired() {
        candidate.passed("AZ-104", "2023-05-03T09:00Z");

        comeToStand(candidate, CertificationStatus.EXPIRED, "2025-05-03T09:00:00Z");
        assertThat(candidate.listed(Service.ELIGIBILITY, "certifications?at=2024-01-01T00:00:00Z"))
                .singleElement()
                .satisfies(listed -> assertThat(listed.get("status").asString()).isEqualTo("HELD"));
    }

    @Test
    @Tag("C6")
    @DisplayName(
            "C6: Oracle's expire after 24 months; revoked they are suspended first, and eligibility stays as it was")
    void givenARevocationThatMayBeAppealedThenTheCertificationIsSuspended() {
        candidate.passed("1Z0-1072", "2026-01-05T09:00Z");
        comeToStand(candidate, CertificationStatus.HELD, "2026-01-05T09:00:00Z");
        String certificationId = Certifications.standings(candidate).getLast().getCertificationId();

        candidate.convicted("case-1", "ORACLE", "2026-05-30T09:00Z", Reviews.revocation(certificationId));

        assertThat(candidate.sanctionId("case-1", MeasureKind.CERTIFICATION_REVOCATION))
                .isNotEmpty();
        comeToStand(candidate, CertificationStatus.SUSPENDED, "2026-05-30T09:00:00Z");
        assertThat(candidate.eligibility("1Z0-1072")).isNotEligible(EligibilityReason.ALREADY_PASSED);
    }
}
