package org.examledger.system.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.EligibilityAssert.assertThat;

import java.util.List;
import org.examledger.attempts.Outcome;
import org.examledger.certifications.CertificationAwarded;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.eligibility.EligibilityReason;
import org.examledger.eligibility.RetakePolicyViolated;
import org.examledger.sanctions.MisconductConfirmed;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.Deadlines;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.Reports;
import org.examledger.system.harness.Reviews;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Programs of other families, added as files with no Java")
@OnSharedLedger
class OtherFamiliesTest {
    private final Candidate candidate = Candidate.of(World.shared());

    @Test
    @Tag("ST-1")
    @DisplayName("stratus: 14 days after each fail, and no cap")
    void fourteenDays() {
        candidate.failed("STR-ARCHITECT", "2025-01-01T09:00Z", "2025-01-15T09:00Z", "2025-01-29T09:00Z");

        assertThat(candidate.eligibility("STR-ARCHITECT"))
                .isEligibleFrom("2025-02-12T09:00Z", EligibilityReason.WAITING_PERIOD)
                .counts(3, null)
                .hasWindow("2025-01-01T09:00Z", null)
                .isDecidedBy("ST-1");
        assertThat(candidate.published(Topics.VIOLATIONS)).isEmpty();
    }

    @Test
    @Tag("NB-1")
    @Tag("NB-2")
    @Tag("NB-3")
    @DisplayName("nimbus: sittings in every language count together, in whatever order they are reported")
    void acrossLanguages() {
        candidate.failed("NIMBUS-ENGINEER-JA", "2024-01-24T09:00Z").failed("NIMBUS-ENGINEER-EN", "2024-01-10T09:00Z");
        assertThat(candidate.eligibility("NIMBUS-ENGINEER-ES"))
                .isEligibleFrom("2024-03-24T09:00Z", EligibilityReason.WAITING_PERIOD)
                .counts(2, 4)
                .isDecidedBy("NB-3");

        candidate.failed("NIMBUS-ENGINEER-EN", "2025-03-24T09:00Z").failed("NIMBUS-ENGINEER-ES", "2024-03-24T09:00Z");
        for (String exam : List.of("NIMBUS-ENGINEER-EN", "NIMBUS-ENGINEER-ES", "NIMBUS-ENGINEER-JA")) {
            assertThat(candidate.eligibility(exam))
                    .isEligibleFrom("2026-01-10T09:00Z", EligibilityReason.ATTEMPT_CAP)
                    .counts(4, 4)
                    .hasWindow("2024-01-10T09:00Z", "2026-01-10T09:00Z");
        }
        assertThat(candidate.mayStart("NIMBUS-ENGINEER-JA", "2026-01-09T09:00:00Z"))
                .isFalse();
        assertThat(candidate.mayStart("NIMBUS-LEADER", "2026-01-09T09:00:00Z")).isTrue();
    }

    @Test
    @Tag("NB-3")
    @DisplayName("nimbus: too early in another language is a violation; once passed in one, the exam is passed in all")
    void violationAndPassAcrossLanguages() {
        candidate.failed("NIMBUS-ENGINEER-EN", "2024-01-10T09:00Z").passed("NIMBUS-ENGINEER-JA", "2024-01-20T09:00Z");

        assertThat(candidate.published(Topics.VIOLATIONS, RetakePolicyViolated.class))
                .singleElement()
                .satisfies(violated -> {
                    assertThat(violated.getAttemptId()).isEqualTo("a2");
                    assertThat(violated.getExamId()).isEqualTo("NIMBUS-ENGINEER-JA");
                    assertThat(violated.getEligibleFrom()).isEqualTo("2024-01-24T09:00:00Z");
                });
        assertThat(candidate.eligibility("NIMBUS-ENGINEER-ES"))
                .isEligibleFrom("2026-01-20T09:00Z", EligibilityReason.ALREADY_PASSED);
        assertThat(candidate.published(Topics.CERTIFICATIONS, CertificationAwarded.class))
                .singleElement()
                .satisfies(awarded -> assertThat(awarded.getCertification()).isEqualTo("NIMBUS-ENGINEER"));
    }

    @Test
    @Tag("AG-1")
    @Tag("AG-2")
    @DisplayName("aegis: four sittings in any twelve months, and waits of 30, 60 and 90 days")
    void rollingCap() {
        candidate.failed(
                "AEGIS-AUDITOR", "2024-03-01T08:00Z", "2024-03-31T08:00Z", "2024-05-30T08:00Z", "2024-08-28T08:00Z");
        assertThat(candidate.eligibility("AEGIS-AUDITOR"))
                .isEligibleFrom("2025-03-01T08:00Z", EligibilityReason.ATTEMPT_CAP)
                .counts(4, 4)
                .hasWindow("2024-03-01T08:00Z", "2025-03-01T08:00Z");

        candidate.failed("AEGIS-AUDITOR", "2025-03-01T08:00Z");
        assertThat(candidate.eligibility("AEGIS-AUDITOR"))
                .isEligibleFrom("2025-05-30T08:00Z", EligibilityReason.WAITING_PERIOD)
                .counts(4, 4)
                .hasWindow("2024-03-31T08:00Z", "2025-03-31T08:00Z");
        assertThat(candidate.published(Topics.VIOLATIONS)).isEmpty();
    }

    @Test
    @Tag("MN-1")
    @Tag("MN-2")
    @DisplayName("meridian: five calendar days from the day after a fail, 180 days after a pass")
    void calendarDaysAndAfterAPass() {
        candidate.failedIn("Europe/Paris", "MER-ROUTING", "2023-03-01T15:00Z");
        assertThat(candidate.eligibility("MER-ROUTING"))
                .isEligibleFrom("2023-03-06T23:00Z", EligibilityReason.WAITING_PERIOD);

        candidate.passed("MER-ROUTING", "2023-03-07T15:00Z");
        assertThat(candidate.eligibility("MER-ROUTING"))
                .isEligibleFrom("2023-09-03T15:00Z", EligibilityReason.ALREADY_PASSED)
                .isDecidedBy("MN-2");

        candidate.report(candidate.reports().corrected("a2", Outcome.FAILED, "2023-03-20T15:00Z"));
        assertThat(candidate.eligibility("MER-ROUTING"))
                .isEligibleFrom("2023-03-13T00:00Z", EligibilityReason.WAITING_PERIOD);
    }

    @Test
    @Tag("AG-5")
    @Tag("MN-5")
    @DisplayName("the time to appeal counts from receipt for aegis, from the letter's date for meridian")
    void timeToAppeal() {
        candidate.report(letter(candidate, "AEGIS"));
        assertThat(Deadlines.set(candidate, DeadlineKind.FILE_APPEAL).getDueAt())
                .isEqualTo("2026-05-08T00:00:00Z");

        Candidate other = Candidate.of(World.shared());
        other.report(letter(other, "MERIDIAN"));
        assertThat(Deadlines.set(other, DeadlineKind.FILE_APPEAL).getDueAt()).isEqualTo("2026-04-22T00:00:00Z");
    }

    /** A ban by a letter of 1 April that was received on 7 April. */
    private static MisconductConfirmed letter(Candidate to, String program) {
        MisconductConfirmed letter = to.reviews().confirmed("c1", program, "2026-04-01T10:00Z", Reviews.ban());
        letter.setReceivedAt(Reports.instant("2026-04-07T10:00Z"));
        return letter;
    }
}
