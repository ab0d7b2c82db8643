package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.eligibility.domain.given.Answer.eligibleFrom;

import java.util.List;
import org.examledger.service.eligibility.domain.facts.Outcome;
import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What sanctions do to certifications (S2), and what follows for sitting again (R6). */
@Tag("R6")
class RevokedCertificationsTest {
    private static final String ID = "AZURE-ADMINISTRATOR/a1";

    private static Story passed() {
        return new Story().passes("a1", "AZ-104", "2021-05-03T09:00:00Z");
    }

    @Test
    @DisplayName("A revocation that an appeal may undo suspends; the pass blocks as before")
    void suspended() {
        Story story = passed().revoked(ID, "s1", "2021-06-01T09:00:00Z");

        CertificationStanding standing = story.standing("2021-07-01T00:00:00Z");
        assertThat(standing.status()).isEqualTo(CertificationStatus.SUSPENDED);
        assertThat(standing.since()).isEqualTo("2021-06-01T09:00:00Z");
        assertThat(standing.ruleIds()).containsExactly("S2");
        assertThat(story.answer("AZ-104")).isEqualTo(eligibleFrom("2023-05-03T09:00:00Z", Reason.ALREADY_PASSED));
    }

    @Test
    @DisplayName("A final revocation ends it: the exam may be sat again from the moment it became final")
    void revoked() {
        Story story = passed().revoked(ID, "s1", "2021-06-01T09:00:00Z").finalized(ID, "s1", "2021-06-15T00:00:00Z");

        CertificationStanding standing = story.standing("2024-01-01T00:00:00Z");
        assertThat(standing.status()).isEqualTo(CertificationStatus.REVOKED);
        assertThat(standing.since()).isEqualTo("2021-06-15T00:00:00Z");
        assertThat(standing.ruleIds()).containsExactly("S2", "P7");
        Determination answer = story.eligibility("AZ-104");
        assertThat(Answer.of(answer)).isEqualTo(eligibleFrom("2021-06-15T00:00:00Z", Reason.ALREADY_PASSED));
        assertThat(answer.ruleIds()).containsExactly("R6", "S2", "P7");
        assertThat(answer.basis()).contains("s1-revoked-2", "s1-finalized-3");
        assertThat(answer.explanation())
                .isEqualTo("AZ-104 was passed in the sitting of 2021-05-03T09:00:00Z. The certification"
                        + " AZURE-ADMINISTRATOR is revoked: the exam may be taken again since that became final, from"
                        + " 2021-06-15T00:00:00Z (rule R6; policy of 2021-03-31, document M21).");
    }

    @Test
    @DisplayName("A revocation may be final at once")
    void finalAtOnce() {
        Story story = passed().revoked(ID, "s1", true, "2021-06-01T09:00:00Z");

        assertThat(story.standing("2021-07-01T00:00:00Z").status()).isEqualTo(CertificationStatus.REVOKED);
        assertThat(story.answer("AZ-104")).isEqualTo(eligibleFrom("2021-06-01T09:00:00Z", Reason.ALREADY_PASSED));
    }

    @Test
    @DisplayName("A revocation that becomes final after the expiry changes nothing for sitting again")
    void finalAfterTheExpiry() {
        Story story = passed().revoked(ID, "s1", "2023-05-01T09:00:00Z").finalized(ID, "s1", "2023-06-15T00:00:00Z");

        assertThat(story.answer("AZ-104")).isEqualTo(eligibleFrom("2023-05-03T09:00:00Z", Reason.ALREADY_PASSED));
        assertThat(story.standing("2023-07-01T00:00:00Z").status()).isEqualTo(CertificationStatus.REVOKED);
    }

    @Test
    @DisplayName("Bans aside: a dated ban that ends later defers further")
    void bansAside() {
        Story story = passed().revoked(ID, "s1", "2021-06-01T09:00:00Z")
                .finalized(ID, "s1", "2021-06-15T00:00:00Z")
                .banned("s2", "MICROSOFT", "2022-01-01T00:00:00Z", "2021-06-01T09:00:00Z");

        assertThat(story.answer("AZ-104")).isEqualTo(eligibleFrom("2022-01-01T00:00:00Z", Reason.BANNED));
    }

    @Test
    @DisplayName("Reopened, it is suspended again and blocks again; reinstated, it is held")
    void reopenedAndReinstated() {
        Story story = passed().revoked(ID, "s1", "2021-06-01T09:00:00Z")
                .finalized(ID, "s1", "2021-06-15T00:00:00Z")
                .reopened(ID, "s1", "2021-06-16T00:00:00Z");
        assertThat(story.standing("2021-07-01T00:00:00Z").status()).isEqualTo(CertificationStatus.SUSPENDED);
        assertThat(story.answer("AZ-104")).isEqualTo(eligibleFrom("2023-05-03T09:00:00Z", Reason.ALREADY_PASSED));

        story.givenBack(ID, "s1", "2021-07-16T00:00:00Z");
        assertThat(story.standing("2021-08-01T00:00:00Z").status()).isEqualTo(CertificationStatus.HELD);
        assertThat(story.answer("AZ-104")).isEqualTo(eligibleFrom("2023-05-03T09:00:00Z", Reason.ALREADY_PASSED));
    }

    @Test
    @DisplayName("Of several sanctions on one certification each stands by itself")
    void severalSanctions() {
        Story story = passed().revoked(ID, "s1", "2021-06-01T09:00:00Z")
                .revoked(ID, "s2", "2021-06-02T09:00:00Z")
                .givenBack(ID, "s1", "2021-06-10T00:00:00Z");
        assertThat(story.standing("2021-07-01T00:00:00Z").since()).isEqualTo("2021-06-02T09:00:00Z");

        story.finalized(ID, "s2", "2021-06-20T00:00:00Z").finalized(ID, "s1", "2021-06-15T00:00:00Z");
        assertThat(story.standing("2021-07-01T00:00:00Z").since()).isEqualTo("2021-06-15T00:00:00Z");
    }

    @Test
    @DisplayName("A suspended certification expires all the same")
    void expiresWhileSuspended() {
        Story story = passed().revoked(ID, "s1", "2021-06-01T09:00:00Z");

        assertThat(story.standing("2023-05-03T09:00:00Z").status()).isEqualTo(CertificationStatus.EXPIRED);
    }

    @Test
    @DisplayName("A pass after a final revocation obtains a new certification and counts as the first sitting")
    void obtainedAnew() {
        Story story = passed().revoked(ID, "s1", "2021-06-01T09:00:00Z")
                .finalized(ID, "s1", "2021-06-15T00:00:00Z")
                .passes("a2", "AZ-104", "2021-06-15T00:00:00Z");

        assertThat(story.certifications())
                .extracting(HeldCertification::completingAttemptId)
                .containsExactly("a1", "a2");
        assertThat(story.standings("2022-01-01T00:00:00Z"))
                .extracting(CertificationStanding::status)
                .containsExactly(CertificationStatus.REVOKED, CertificationStatus.HELD);
        assertThat(story.violations()).isEmpty();
        assertThat(story.eligibility("AZ-104").attemptsCounted()).isEqualTo(1);
        assertThat(story.answer("AZ-104")).isEqualTo(eligibleFrom("2023-06-15T00:00:00Z", Reason.ALREADY_PASSED));
    }

    @Test
    @DisplayName("A sitting before the revocation became final was in violation, as before")
    void tooEarly() {
        Story story = passed().fails("a2", "AZ-104", "2021-06-14T23:59:59.999Z");
        List<Violation> before = story.violations();
        story.revoked(ID, "s1", "2021-06-01T09:00:00Z").finalized(ID, "s1", "2021-06-15T00:00:00Z");

        assertThat(story.violations())
                .singleElement()
                .satisfies(violation -> assertThat(violation.eligibleFrom())
                        .isEqualTo(before.getFirst().eligibleFrom())
                        .isEqualTo("2023-05-03T09:00:00Z"));
    }

    @Test
    @DisplayName("A revocation of a certification that is not known does nothing, and waits for nothing")
    void unknownCertification() {
        Story story = passed().revoked("AZURE-ADMINISTRATOR/a7", "s1", true, "2021-06-01T09:00:00Z");

        assertThat(story.standing("2021-07-01T00:00:00Z").status()).isEqualTo(CertificationStatus.HELD);
        assertThat(story.answer("AZ-104")).isEqualTo(eligibleFrom("2023-05-03T09:00:00Z", Reason.ALREADY_PASSED));
        assertThat(story.concluded().waiting()).isEmpty();
    }

    @Test
    @DisplayName("An expiry that was renewed by what is now an award of its own is corrected, on the revocation")
    void renewalThatIsNone() {
        Story story =
                passed().passes("a2", "AZ-104", "2022-05-03T09:00:00Z").revoked(ID, "s1", true, "2022-01-01T00:00:00Z");

        HeldCertification first = story.certifications().getFirst();
        assertThat(first.expiresAt()).isEqualTo(first.awardedExpiresAt());
        assertThat(first.renewal()).isNotNull();
        assertThat(first.renewal().basis()).contains("s1-revoked-4");
        assertThat(story.certifications().get(1).basis()).contains("s1-revoked-4");
    }

    @Test
    @DisplayName("A correction of the pass leaves nothing to stand")
    void corrected() {
        Story story = passed().revoked(ID, "s1", true, "2021-06-01T09:00:00Z")
                .corrected("a1", Outcome.FAILED, "2021-07-01T00:00:00Z");

        assertThat(story.standings("2021-08-01T00:00:00Z")).isEmpty();
    }
}
