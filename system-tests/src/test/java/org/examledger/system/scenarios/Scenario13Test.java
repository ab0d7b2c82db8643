package org.examledger.system.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import java.util.List;
import org.examledger.certifications.CertificationAwarded;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.revocations.CertificationRevoked;
import org.examledger.revocations.ResultInvalidated;
import org.examledger.sanctions.MeasureKind;
import org.examledger.sanctions.SanctionImposed;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Scenario 13: a flag alone sanctions nobody; a case confirmed for Microsoft bans for good (S2)")
@OnSharedLedger
class Scenario13Test {
    private static final String NOTIFIED = "2026-05-28T09:00Z";

    private final Candidate candidate = Candidate.of(World.shared());

    @BeforeEach
    void givenAPassAndAFlag() {
        candidate.passed("AZ-104", "2026-05-04T09:00Z");
        candidate.report(candidate.reports().flagged("f1", "a1", "MICROSOFT", "2026-05-05T09:00Z"));
    }

    @Test
    void givenTheFlagAloneThenThereIsNoSanction() {
        assertThat(candidate.published(Topics.INCIDENTS)).hasSize(1);
        assertThat(candidate.published(Topics.SANCTIONS)).isEmpty();
        assertThat(candidate.published(Topics.REVOCATIONS)).isEmpty();
        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2028-05-04T09:00Z", EligibilityReason.ALREADY_PASSED);
    }

    @Test
    void givenAFlagThatIsDismissedThenThereIsNoSanctionEither() {
        candidate.report(candidate.reviews().dismissed("f1", NOTIFIED));

        assertThat(candidate.published(Topics.SANCTIONS)).isEmpty();
    }

    @Test
    void givenAConfirmedCaseThenABanForGoodIsImposed() {
        candidate.convicted("case-1", "MICROSOFT", NOTIFIED, Reviews.ban());

        assertThat(candidate.published(Topics.SANCTIONS, SanctionImposed.class))
                .singleElement()
                .satisfies(imposed -> {
                    assertThat(imposed.getCaseId()).isEqualTo("case-1");
                    assertThat(imposed.getProgram()).isEqualTo("MICROSOFT");
                    assertThat(imposed.getKind()).isEqualTo(MeasureKind.BAN);
                    assertThat(imposed.getUntil()).isNull();
                    assertThat(imposed.getNotifiedAt()).isEqualTo("2026-05-28T09:00:00Z");
                    assertThat(imposed.getRuleIds()).contains("S2");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"AZ-104", "AZ-900", "70-410", "98-364", "77-725"})
    void givenAConfirmedCaseThenNoExamOfTheProgramIsOpen(String examId) {
        candidate.convicted("case-1", "MICROSOFT", NOTIFIED, Reviews.ban());

        assertThat(candidate.eligibility(examId)).isNotEligible(EligibilityReason.BANNED);
    }

    @Test
    void givenAConfirmedCaseThatDoesNotSaySoThenTheCertificationStays() {
        candidate.convicted("case-1", "MICROSOFT", NOTIFIED, Reviews.ban());

        assertThat(candidate.published(Topics.REVOCATIONS)).isEmpty();
        assertThat(candidate.endState().certifications()).hasSize(1);
    }

    @Test
    void givenAConfirmedCaseThatSaysSoThenTheCertificationIsRevoked() {
        String certificationId = candidate.published(Topics.CERTIFICATIONS, CertificationAwarded.class).stream()
                .map(CertificationAwarded::getCertificationId)
                .findFirst()
                .orElseThrow();

        candidate.convicted("case-1", "MICROSOFT", NOTIFIED, Reviews.ban(), Reviews.revocation(certificationId));

        assertThat(candidate.published(Topics.REVOCATIONS, CertificationRevoked.class))
                .singleElement()
                .satisfies(revoked -> {
                    assertThat(revoked.getCertificationId()).isEqualTo(certificationId);
                    assertThat(revoked.getFinal$()).isFalse();
                    assertThat(revoked.getSanctionId())
                            .isEqualTo(candidate.sanctionId("case-1", MeasureKind.CERTIFICATION_REVOCATION));
                });
    }

    @Test
    void givenABanUntilADateThenItIsMadePermanentAndTheExplanationSaysSo() {
        candidate.convicted("case-1", "MICROSOFT", NOTIFIED, Reviews.ban("2026-12-01T00:00Z"));

        assertThat(candidate.published(Topics.SANCTIONS, SanctionImposed.class))
                .singleElement()
                .satisfies(imposed -> {
                    assertThat(imposed.getUntil()).isNull();
                    assertThat(imposed.getExplanation()).containsIgnoringCase("permanent");
                });
    }

    @Test
    void givenACaseWithoutABanThenOneIsAdded() {
        candidate.convicted("case-1", "MICROSOFT", NOTIFIED, Reviews.invalidation("a1"));

        assertThat(candidate.published(Topics.SANCTIONS, SanctionImposed.class))
                .extracting(SanctionImposed::getKind)
                .isEqualTo(List.of(MeasureKind.RESULT_INVALIDATION, MeasureKind.BAN));
        assertThat(candidate.published(Topics.REVOCATIONS, ResultInvalidated.class))
                .hasSize(1);
        assertThat(candidate.eligibility("AZ-104")).isNotEligible(EligibilityReason.BANNED);
    }

    @Test
    void givenACaseOfOracleThenOnlyWhatItSaysIsImposed() {
        candidate.convicted("case-1", "ORACLE", NOTIFIED, Reviews.retest("a9"));

        assertThat(candidate.published(Topics.SANCTIONS, SanctionImposed.class))
                .singleElement()
                .extracting(SanctionImposed::getKind)
                .isEqualTo(MeasureKind.RETEST);
        assertThat(candidate.eligibility("AZ-104"))
                .isEligibleFrom("2028-05-04T09:00Z", EligibilityReason.ALREADY_PASSED);
    }
}
