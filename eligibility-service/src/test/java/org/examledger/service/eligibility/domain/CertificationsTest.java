package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.examledger.service.eligibility.domain.facts.Outcome;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CertificationsTest {
    private static Instant at(String text) {
        return Instant.parse(text);
    }

    @Test
    @DisplayName("C4: a pass obtains the certification at its start, for two calendar years in its zone")
    @Tag("C4")
    void awarded() {
        Story story = new Story()
                .fails("a1", "AZ-104", "2024-02-27T22:30:00Z", "Europe/Paris")
                .passes("a2", "AZ-104", "2024-02-28T23:30:00Z", "Europe/Paris");

        // 29 February 00:30 in Paris, two years on 28 February 00:30.
        assertThat(story.certifications())
                .containsExactly(new HeldCertification(
                        "a2",
                        "AZURE-ADMINISTRATOR",
                        "MICROSOFT",
                        at("2026-02-27T23:30:00Z"),
                        at("2026-02-27T23:30:00Z"),
                        List.of("a2"),
                        List.of("C4"),
                        List.of("a2-started", "a2-reported-3"),
                        at("2024-02-29T00:30:00Z"),
                        null));
    }

    @Test
    @DisplayName("C6: Cloud Infrastructure 24 months, Cloud Applications 18")
    @Tag("C6")
    void oracle() {
        Story story = new Story()
                .passes("a1", "1Z0-1072", "2023-05-03T09:00:00Z")
                .passes("b1", "1Z0-1056", "2023-08-31T09:00:00Z");

        assertThat(story.certifications())
                .extracting(HeldCertification::certification, HeldCertification::expiresAt)
                .containsExactly(
                        tuple("CLOUD-FINANCIALS", at("2025-02-28T09:00:00Z")),
                        tuple("OCI-ARCHITECT", at("2025-05-03T09:00:00Z")));
    }

    @Test
    @DisplayName("A certification without expiry is held for good: a later pass gives nothing")
    void noExpiry() {
        Story story = new Story()
                .passes("a1", "77-725", "2021-05-03T09:00:00Z")
                .passes("a2", "77-725", "2031-05-03T09:00:00Z");

        assertThat(story.certifications()).singleElement().satisfies(held -> {
            assertThat(held.completingAttemptId()).isEqualTo("a1");
            assertThat(held.awardedExpiresAt()).isNull();
            assertThat(held.expiresAt()).isNull();
            assertThat(held.ruleIds()).isEmpty();
        });
    }

    @Test
    @DisplayName("An exam without certification awards none; neither does a fail or a pending result")
    void none() {
        Story story = new Story()
                .passes("a1", "70-410", "2021-05-03T09:00:00Z")
                .fails("b1", "AZ-104", "2021-05-03T09:00:00Z")
                .sits("c1", "AZ-900", "2021-05-03T09:00:00Z");

        assertThat(story.certifications()).isEmpty();
    }

    @Test
    @DisplayName("C4: a pass a millisecond before the expiry renews, one at the expiry obtains a new certification")
    @Tag("C4")
    void renewedOrNew() {
        Story renewed = new Story()
                .passes("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .passes("a2", "AZ-104", "2023-05-03T08:59:59.999Z");
        assertThat(renewed.certifications())
                .containsExactly(new HeldCertification(
                        "a1",
                        "AZURE-ADMINISTRATOR",
                        "MICROSOFT",
                        at("2023-05-03T09:00:00Z"),
                        at("2025-05-03T08:59:59.999Z"),
                        List.of("a1"),
                        List.of("C4"),
                        List.of("a1-started", "a1-reported-1"),
                        at("2021-05-03T10:00:00Z"),
                        new Renewal(
                                List.of("C4"),
                                List.of("a1-started", "a1-reported-1", "a2-started", "a2-reported-3"),
                                at("2023-05-03T09:59:59.999Z"))));

        Story anew = new Story()
                .passes("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .passes("a2", "AZ-104", "2023-05-03T09:00:00Z");
        assertThat(anew.certifications())
                .extracting(HeldCertification::completingAttemptId)
                .containsExactly("a1", "a2");
        assertThat(anew.certifications().getFirst().renewal()).isNull();
        assertThat(anew.certifications().getFirst().expiresAt()).isEqualTo("2023-05-03T09:00:00Z");
    }

    @Test
    @DisplayName(
            "C4: held is by the renewed expiry: a pass after the first expiry and before the renewed one renews again")
    @Tag("C4")
    void renewedTwice() {
        Story story = new Story()
                .passes("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .passes("a2", "AZ-104", "2022-05-03T09:00:00Z")
                .passes("a3", "AZ-104", "2024-01-03T09:00:00Z");

        assertThat(story.certifications()).singleElement().satisfies(held -> {
            assertThat(held.awardedExpiresAt()).isEqualTo("2023-05-03T09:00:00Z");
            assertThat(held.expiresAt()).isEqualTo("2026-01-03T09:00:00Z");
        });
    }

    @Test
    @DisplayName("A pass whose own expiry is no later renews nothing")
    void notLater() {
        Story story = new Story()
                .passes("a1", "AZ-104", "2024-02-28T23:30:00Z")
                .passes("a2", "AZ-104", "2024-02-29T00:30:00Z");

        assertThat(story.certifications())
                .singleElement()
                .satisfies(held -> assertThat(held.expiresAt())
                        .isEqualTo(held.awardedExpiresAt())
                        .isEqualTo("2026-02-28T23:30:00Z"));
    }

    @Test
    @DisplayName("A correction or an invalidation takes it away; reinstated, it is held again on a longer basis")
    void takenAwayAndBack() {
        Story story = new Story()
                .passes("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .invalidated("a1", "s1", "2021-06-01T09:00:00Z");
        assertThat(story.certifications()).isEmpty();
        Grounds withdrawn = new WithdrawalGrounds(Story.catalogue(), Story.IDS)
                .ofCertification("candidate", story.facts(), "AZURE-ADMINISTRATOR", "a1")
                .orElseThrow();
        assertThat(withdrawn.basis()).containsExactly("a1-started", "a1-reported-1", "a1-invalidated-by-s1-2");
        assertThat(withdrawn.ruleIds()).containsExactly("C4");
        assertThat(withdrawn.occurredAt()).isEqualTo("2021-06-01T09:00:00Z");

        story.reinstated("a1", "s1", "2021-07-01T09:00:00Z");
        assertThat(story.certifications()).singleElement().satisfies(held -> {
            assertThat(held.completingAttemptId()).isEqualTo("a1");
            assertThat(held.basis()).hasSize(4);
        });
        story.corrected("a1", Outcome.FAILED, "2021-08-01T09:00:00Z");
        assertThat(story.certifications()).isEmpty();
    }

    @Test
    @DisplayName("A late earlier pass makes the award a renewal; taken away, the award comes back on another basis")
    void lateEarlierPass() {
        Story story = new Story().passes("a2", "AZ-104", "2022-05-03T09:00:00Z");
        HeldCertification alone = story.certifications().getFirst();

        story.passes("a1", "AZ-104", "2021-05-03T09:00:00Z");
        assertThat(story.certifications())
                .extracting(HeldCertification::completingAttemptId)
                .containsExactly("a1");

        story.corrected("a1", Outcome.FAILED, "2022-06-01T09:00:00Z");
        HeldCertification again = story.certifications().getFirst();
        assertThat(again.completingAttemptId()).isEqualTo("a2");
        assertThat(again.expiresAt()).isEqualTo(alone.expiresAt());
        assertThat(again.basis()).isNotEqualTo(alone.basis()).hasSize(5);
    }

    @Test
    @DisplayName("An undone renewal leaves the first expiry, with what undid it as grounds")
    void undoneRenewal() {
        Story story = new Story()
                .passes("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .passes("a2", "AZ-104", "2022-05-03T09:00:00Z")
                .corrected("a2", Outcome.FAILED, "2022-06-01T09:00:00Z");

        assertThat(story.certifications()).singleElement().satisfies(held -> {
            assertThat(held.expiresAt()).isEqualTo("2023-05-03T09:00:00Z");
            assertThat(held.renewal()).isNotNull();
            assertThat(held.renewal().basis()).contains("a2-corrected-4");
            assertThat(held.renewal().occurredAt()).isEqualTo("2022-06-01T09:00:00Z");
        });
    }

    @Test
    @DisplayName("Grounds of an attempt that is not known are empty")
    void unknownAttempt() {
        WithdrawalGrounds grounds = new WithdrawalGrounds(Story.catalogue(), Story.IDS);

        assertThat(grounds.ofCertification("candidate", List.of(), "AZURE-ADMINISTRATOR", "a1"))
                .isEmpty();
        assertThat(grounds.ofViolation("candidate", List.of(), "a1")).isEmpty();
    }
}
