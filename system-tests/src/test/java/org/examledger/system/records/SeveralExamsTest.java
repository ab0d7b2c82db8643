package org.examledger.system.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.system.harness.Certifications.comeToStand;

import java.util.List;
import org.examledger.certifications.CertificationAwarded;
import org.examledger.certifications.CertificationRenewed;
import org.examledger.certifications.CertificationStatus;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Candidate;
import org.examledger.system.harness.OnSharedLedger;
import org.examledger.system.harness.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("Certifications of several exams: recertified or inactive, extended, and under a changed requirement")
@OnSharedLedger
class SeveralExamsTest {
    private final Candidate candidate = Candidate.of(World.shared());

    @Test
    @Tag("C5")
    @DisplayName("C5: MCSD is inactive after two years, and active again from the exam that recertifies it")
    void givenNoRecertificationThenItIsInactiveUntilOneComes() {
        candidate
                .passed("70-496", "2021-01-10T09:00Z")
                .passed("70-498", "2021-02-10T09:00Z")
                .passed("70-497", "2021-03-31T09:00Z");
        comeToStand(candidate, CertificationStatus.INACTIVE, "2023-03-31T09:00:00Z");

        candidate.passed("70-499", "2025-06-10T09:00Z");

        comeToStand(candidate, CertificationStatus.HELD, "2025-06-10T09:00:00Z");
        assertThat(candidate.published(Topics.CERTIFICATIONS, CertificationRenewed.class))
                .singleElement()
                .satisfies(renewed -> {
                    assertThat(renewed.getExpiresAt()).isEqualTo("2027-06-10T09:00:00Z");
                    assertThat(renewed.getRuleIds()).containsExactly("C5");
                });
    }

    @Test
    @Tag("C4")
    @DisplayName("C4: what would expire before 31 December 2020 was extended by half a year")
    void givenAnExpiryIn2020ThenItWasExtended() {
        candidate.passed("AZ-300", "2018-10-01T09:00Z").passed("AZ-301", "2018-11-30T09:00Z");

        comeToStand(candidate, CertificationStatus.EXPIRED, "2021-05-30T09:00:00Z");
        assertThat(candidate.published(Topics.CERTIFICATIONS, CertificationAwarded.class))
                .singleElement()
                .satisfies(awarded -> assertThat(awarded.getExpiresAt()).isEqualTo("2020-11-30T09:00:00Z"));
        assertThat(candidate.published(Topics.CERTIFICATIONS, CertificationRenewed.class))
                .singleElement()
                .satisfies(extended -> assertThat(extended.getExpiresAt()).isEqualTo("2021-05-30T09:00:00Z"));
    }

    @Test
    @Tag("C7")
    @DisplayName("C7: who does not meet the changed requirement within three months is inactive, until it is met")
    void givenAChangedRequirementThenThreeMonthsAreLeftToComply() {
        candidate.passed("70-410", "2014-08-01T09:00Z").passed("70-246", "2014-09-01T09:00Z");

        comeToStand(candidate, CertificationStatus.INACTIVE, "2015-03-01T00:00:00Z");
        assertThat(candidate.published(Topics.CERTIFICATION_DEADLINES, DeadlineSet.class))
                .singleElement()
                .satisfies(set -> {
                    assertThat(set.getSubjectId()).isEqualTo("MCSE-PRIVATE-CLOUD/2014-11-30");
                    assertThat(set.getDueAt()).isEqualTo("2015-03-01T00:00:00Z");
                });
        assertThat(deadlines()).containsExactly("DeadlineSet", "DeadlineMissed");

        candidate.passed("70-247", "2015-05-01T09:00Z");
        comeToStand(candidate, CertificationStatus.INACTIVE, "2017-09-01T09:00:00Z");
        assertThat(deadlines()).containsExactly("DeadlineSet", "DeadlineMissed");
    }

    private List<String> deadlines() {
        return candidate.published(Topics.CERTIFICATION_DEADLINES).stream()
                .map(record -> record.getSchema().getName())
                .toList();
    }
}
