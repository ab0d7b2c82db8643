package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.facts.Outcome;
import org.examledger.service.eligibility.domain.given.Examples;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Certifications of several exams, and recertification (rule C5), by the example files. */
class SeveralExamsTest {
    private static final PolicyCatalogue MICROSOFT_2014 = Examples.policies("microsoft-2014");

    private static Story story() {
        return Story.under(MICROSOFT_2014);
    }

    private static Story appLifecycle() {
        return story().passes("a1", "70-496", "2015-01-10T09:00:00Z")
                .passes("a2", "70-498", "2015-02-10T09:00:00Z")
                .passes("a3", "70-497", "2015-03-31T09:00:00Z");
    }

    @Test
    @Tag("C5")
    @DisplayName("C5: the sitting that completes the requirement obtains MCSD at its start, for two years in its zone")
    void completed() {
        Story story = story().passes("a1", "70-496", "2015-01-10T09:00:00Z")
                .passes("a2", "70-498", "2015-02-10T09:00:00Z")
                .fails("a3", "70-497", "2015-02-20T09:00:00Z");
        assertThat(story.certifications()).isEmpty();

        // 29 February 00:30 in Paris; two years on, 28 February.
        story.passes("a4", "70-497", "2016-02-28T23:30:00Z", "Europe/Paris");
        assertThat(story.certifications()).singleElement().satisfies(held -> {
            assertThat(held.certification()).isEqualTo("MCSD-APPLICATION-LIFECYCLE");
            assertThat(held.program()).isEqualTo("MICROSOFT");
            assertThat(held.completingAttemptId()).isEqualTo("a4");
            assertThat(held.attemptIds()).containsExactly("a1", "a2", "a4");
            assertThat(held.awardedExpiresAt()).isEqualTo(held.expiresAt()).isEqualTo("2018-02-27T23:30:00Z");
            assertThat(held.ruleIds()).containsExactly("C5");
            assertThat(held.renewal()).isNull();
        });
    }

    @Test
    @Tag("C5")
    @DisplayName("C5: MCSE holds for three years")
    void threeYears() {
        Story story = story().passes("a1", "70-417", "2015-01-10T09:00:00Z")
                .passes("a2", "70-413", "2015-02-10T09:00:00Z")
                .passes("a3", "70-414", "2015-08-31T09:00:00Z");

        assertThat(story.certifications())
                .singleElement()
                .satisfies(held -> assertThat(held.expiresAt()).isEqualTo("2018-08-31T09:00:00Z"));
    }

    @Test
    @DisplayName("Of two alternatives the one that is met first counts, and the other adds nothing")
    void alternatives() {
        Story story = story().passes("a1", "70-413", "2015-01-01T09:00:00Z")
                .passes("a2", "70-414", "2015-01-02T09:00:00Z")
                .passes("a3", "70-410", "2015-01-03T09:00:00Z")
                .passes("a4", "70-411", "2015-01-04T09:00:00Z")
                .passes("a5", "70-417", "2015-01-05T09:00:00Z")
                .passes("a6", "70-412", "2015-01-06T09:00:00Z");

        assertThat(story.certifications())
                .extracting(HeldCertification::completingAttemptId, HeldCertification::attemptIds)
                .containsExactly(tuple("a5", List.of("a1", "a2", "a5")));
    }

    @Test
    @Tag("C5")
    @DisplayName("C5: recertifying adds the same term from its own validation; the exams required do not recertify")
    void recertified() {
        Story story = appLifecycle().passes("r1", "70-499", "2016-05-01T09:00:00Z");

        assertThat(story.certifications()).singleElement().satisfies(held -> {
            assertThat(held.awardedExpiresAt()).isEqualTo("2017-03-31T09:00:00Z");
            assertThat(held.expiresAt()).isEqualTo("2018-05-01T09:00:00Z");
            assertThat(held.renewal()).isNotNull();
            assertThat(held.renewal().ruleIds()).containsExactly("C5");
            assertThat(held.renewal().basis()).contains("r1-started").hasSize(8);
        });

        story.passes("a4", "70-496", "2016-06-01T09:00:00Z");
        assertThat(story.certifications().getFirst().expiresAt()).isEqualTo("2018-05-01T09:00:00Z");
    }

    @Test
    @DisplayName("A recertification before the requirement is complete gives nothing")
    void recertifiedTooEarly() {
        Story story = appLifecycle().passes("r1", "70-499", "2015-02-11T09:00:00Z");

        assertThat(story.certifications())
                .singleElement()
                .satisfies(held -> assertThat(held.expiresAt()).isEqualTo("2017-03-31T09:00:00Z"));
    }

    @ParameterizedTest
    @Tag("C5")
    @DisplayName("C5: without recertification it is inactive after its term, from the very instant")
    @CsvSource({
        "2017-03-31T08:59:59.999Z, HELD, 2015-03-31T09:00:00Z",
        "2017-03-31T09:00:00Z, INACTIVE, 2017-03-31T09:00:00Z"
    })
    void inactive(String now, CertificationStatus status, String since) {
        CertificationStanding standing = appLifecycle().standing(now);

        assertThat(standing.status()).isEqualTo(status);
        assertThat(standing.since()).isEqualTo(since);
        assertThat(standing.ruleIds()).containsExactly("C5");
        assertThat(standing.policyVersion()).isEqualTo("2014-07-01");
    }

    @Test
    @Tag("C5")
    @DisplayName("C5: a late recertification makes an inactive certification active again, under the same id")
    void activeAgain() {
        Story story = appLifecycle().passes("r1", "70-499", "2018-01-15T09:00:00Z");

        assertThat(story.certifications()).singleElement().satisfies(held -> {
            assertThat(held.completingAttemptId()).isEqualTo("a3");
            assertThat(held.expiresAt()).isEqualTo("2020-01-15T09:00:00Z");
        });
        assertThat(story.standing("2018-01-15T09:00:00Z"))
                .extracting(
                        CertificationStanding::status,
                        standing -> standing.since().toString())
                .containsExactly(CertificationStatus.HELD, "2018-01-15T09:00:00Z");
        assertThat(story.standing("2020-01-15T09:00:00Z").status()).isEqualTo(CertificationStatus.INACTIVE);
    }

    @Test
    @DisplayName(
            "A correction of one of the exams takes it away; corrected back, it is obtained again under the same id")
    void takenAwayAndBack() {
        Story story = appLifecycle().corrected("a2", Outcome.FAILED, "2015-04-01T09:00:00Z");
        assertThat(story.certifications()).isEmpty();
        Grounds grounds = new WithdrawalGrounds(MICROSOFT_2014, Story.IDS)
                .ofCertification("candidate", story.facts(), "MCSD-APPLICATION-LIFECYCLE", "a3")
                .orElseThrow();
        assertThat(grounds.basis()).contains("a2-corrected-6").hasSize(7);
        assertThat(grounds.ruleIds()).containsExactly("C5");
        assertThat(grounds.occurredAt()).isEqualTo("2015-04-01T09:00:00Z");

        story.corrected("a2", Outcome.PASSED, "2015-05-01T09:00:00Z");
        assertThat(story.certifications()).singleElement().satisfies(held -> {
            assertThat(held.completingAttemptId()).isEqualTo("a3");
            assertThat(held.basis()).hasSize(8);
        });
    }

    @Test
    @DisplayName("A late earlier pass of another exam moves the completion, and with it the id")
    void lateEarlierPass() {
        Story story = appLifecycle().passes("a0", "70-497", "2015-02-01T09:00:00Z");

        assertThat(story.certifications())
                .extracting(HeldCertification::completingAttemptId)
                .containsExactly("a2");
    }
}
