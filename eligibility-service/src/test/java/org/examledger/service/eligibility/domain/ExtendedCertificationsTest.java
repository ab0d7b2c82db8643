package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.given.Examples;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule C4: the program extends certifications that would expire before 2020-12-31 by six months. */
@Tag("C4")
class ExtendedCertificationsTest {
    private static final PolicyCatalogue MICROSOFT_2014 = Examples.policies("microsoft-2014");

    private static Story architect(String completedAt, String zone) {
        return Story.under(MICROSOFT_2014)
                .passes("a1", "AZ-300", "2018-10-01T09:00:00Z")
                .passes("a2", "AZ-301", completedAt, zone);
    }

    @ParameterizedTest
    @DisplayName("C4: what would expire before the date holds for six months more, counted in the zone of its sitting")
    @CsvSource({
        "2018-12-30T09:00:00Z, UTC, 2020-12-30T09:00:00Z, 2021-06-30T09:00:00Z",
        "2018-12-31T09:00:00Z, UTC, 2020-12-31T09:00:00Z, 2020-12-31T09:00:00Z",
        "2018-12-30T23:30:00Z, Europe/Paris, 2020-12-30T23:30:00Z, 2020-12-30T23:30:00Z",
        "2018-12-31T03:30:00Z, America/New_York, 2020-12-31T03:30:00Z, 2021-07-01T02:30:00Z"
    })
    void extended(String completedAt, String zone, Instant awarded, Instant expiresAt) {
        assertThat(architect(completedAt, zone).certifications())
                .singleElement()
                .satisfies(held -> {
                    assertThat(held.awardedExpiresAt()).isEqualTo(awarded);
                    assertThat(held.expiresAt()).isEqualTo(expiresAt);
                    assertThat(held.renewal() == null).isEqualTo(awarded.equals(expiresAt));
                });
    }

    @Test
    @DisplayName("C4: the longer term is announced by the rule, on what the award rests on")
    void announced() {
        HeldCertification held =
                architect("2018-11-30T09:00:00Z", "UTC").certifications().getFirst();

        assertThat(held.renewal()).isNotNull();
        assertThat(held.renewal().ruleIds()).containsExactly("C4");
        assertThat(held.renewal().basis()).isEqualTo(held.basis());
    }

    @Test
    @DisplayName("C4: it expires when the longer term is over, and is obtained anew by passes after that alone")
    void expired() {
        Story story = architect("2018-11-30T09:00:00Z", "UTC");
        assertThat(story.standing("2021-05-30T08:59:59.999Z").status()).isEqualTo(CertificationStatus.HELD);
        CertificationStanding expired = story.standing("2021-05-30T09:00:00Z");
        assertThat(expired.status()).isEqualTo(CertificationStatus.EXPIRED);
        assertThat(expired.since()).isEqualTo(expired.expiresAt()).isEqualTo("2021-05-30T09:00:00Z");
        assertThat(expired.ruleIds()).containsExactly("C4");
        assertThat(expired.explanation())
                .isEqualTo(
                        "The certification AZURE-SOLUTIONS-ARCHITECT, obtained in the sitting of"
                                + " 2018-11-30T09:00:00Z, expired on 2021-05-30T09:00:00Z (rule C4; requirement of 2020-08-11).");

        story.passes("b1", "AZ-300", "2021-05-30T08:59:59.999Z").passes("b2", "AZ-301", "2021-05-30T09:00:00Z");
        assertThat(story.certifications()).hasSize(1);
        story.passes("b3", "AZ-300", "2021-07-01T09:00:00Z");
        assertThat(story.certifications())
                .extracting(HeldCertification::completingAttemptId)
                .containsExactly("a2", "b3");
    }

    @ParameterizedTest
    @DisplayName(
            "C4, R6: an exam of several may be sat again when the certification that it helped to give has expired")
    @CsvSource({"a1, AZ-300", "a2, AZ-301"})
    void eligibleAgain(String attemptId, String examId) {
        // Only what was last sat from 2021-03-31 on is governed by R6.
        Story story = Story.under(MICROSOFT_2014)
                .passes("a1", "AZ-300", "2021-05-01T09:00:00Z")
                .passes("a2", "AZ-301", "2021-06-01T09:00:00Z");

        Determination answer = story.eligibility(examId);
        assertThat(answer.status()).isEqualTo(Status.ELIGIBLE_FROM);
        assertThat(answer.reason()).isEqualTo(Reason.ALREADY_PASSED);
        assertThat(answer.eligibleFrom()).isEqualTo("2023-06-01T09:00:00Z");
        assertThat(answer.ruleIds()).containsExactly("R6", "C4");
        assertThat(answer.basis()).hasSize(4);
    }

    @Test
    @DisplayName("R6: an exam whose pass has given no certification yet is not sat again")
    void notYet() {
        Story story = Story.under(MICROSOFT_2014).passes("a1", "AZ-300", "2021-05-01T09:00:00Z");

        assertThat(story.eligibility("AZ-300").status()).isEqualTo(Status.NOT_ELIGIBLE);
    }
}
