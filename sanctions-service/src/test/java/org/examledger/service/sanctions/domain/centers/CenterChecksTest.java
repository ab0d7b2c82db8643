package org.examledger.service.sanctions.domain.centers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.examledger.service.sanctions.domain.given.CenterStory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a report about a centre, to the letter. */
class CenterChecksTest {
    private static final Instant ON = Instant.parse("2025-05-03T08:00:00Z");

    private static Optional<String> objection(CenterStory story) {
        return new CenterChecks(story.policies()).badValue(story.facts().getLast());
    }

    private static SuspensionDecided decided(String program, @Nullable Instant until) {
        return new SuspensionDecided("e1", ON, "s1", program, "reason", false, false, until, ON, ZoneOffset.UTC);
    }

    @Test
    @DisplayName("A country is one of ISO 3166-1")
    void country() {
        assertThat(objection(new CenterStory().registered("o", "2020-01-01T08:00:00Z")))
                .isEmpty();
        assertThat(objection(new CenterStory().add(new CenterRegistered("e1", ON, "XX", null, "o", List.of()))))
                .contains("field countryCode is \"XX\", which is no country of ISO 3166-1 alpha-2");
    }

    @Test
    @Tag("S8")
    @DisplayName("S8: a program that nobody knows or that suspends no centres does not suspend one")
    void program() {
        assertThat(objection(new CenterStory().add(decided("UNHEARD-OF", null))))
                .contains("field program is \"UNHEARD-OF\", which is not in the catalogue");
        assertThat(objection(new CenterStory().add(decided("ORACLE", null))))
                .contains("program ORACLE suspends no centres");
        assertThat(objection(new CenterStory().add(decided("MICROSOFT", null)))).isEmpty();
    }

    @Test
    @DisplayName("A suspension ends after its decision")
    void end() {
        assertThat(objection(new CenterStory().add(decided("MICROSOFT", ON))))
                .contains("field until is not after occurredAt: the suspension would never hold");
        assertThat(objection(new CenterStory().add(decided("MICROSOFT", ON.plusMillis(1)))))
                .isEmpty();
    }

    @Test
    @Tag("S3")
    @DisplayName("S3: statistics alone close a centre only where the policy says that they suffice")
    void statistics(@TempDir Path directory) {
        CenterStory story = CenterStory.ofAcme(directory, "{suffices: true", "{suffices: false")
                .suspendedByStatistics("s1", "2025-05-03T08:00:00Z");

        assertThat(objection(story))
                .contains("field statisticalEvidence is true, but for program ACME statistical evidence alone closes no"
                        + " centre");
        assertThat(objection(story.suspended("s2", "2025-05-03T08:00:00Z"))).isEmpty();
    }

    @Test
    @Tag("S8")
    @DisplayName("S8: sites are suspended with their centre only where the policy says so")
    void sites(@TempDir Path directory) {
        CenterStory story = CenterStory.ofAcme(directory, "{associatedSites: true", "{associatedSites: false")
                .suspended("s1", "2025-05-03T08:00:00Z");

        assertThat(objection(story))
                .contains("field includesAssociated is true, but program ACME suspends no centre with its sites");
        assertThat(objection(story.suspendedByStatistics("s2", "2025-05-03T08:00:00Z")))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "A second report of its kind for an id is a contradiction; of another kind, or of a registration, none")
    void contradiction() {
        List<CenterFact> accepted = new CenterStory()
                .registered("o", "2020-01-01T08:00:00Z")
                .suspended("s1", "2021-01-01T08:00:00Z")
                .ended("s1", "2021-02-01T08:00:00Z")
                .appealed("a1", "s1", "o", "why", "2021-01-02T08:00:00Z")
                .decided("a1", true, "2021-01-03T08:00:00Z")
                .facts();

        assertThat(accepted.stream()
                        .map(fact -> CenterChecks.contradiction(fact, accepted).orElse("none")))
                .containsExactly(
                        "none",
                        "s1 has a report of this kind already; another one needs another id",
                        "s1 has a report of this kind already; another one needs another id",
                        "a1 has a report of this kind already; another one needs another id",
                        "a1 has a report of this kind already; another one needs another id");
        assertThat(CenterChecks.contradiction(new SuspensionEnded("e9", ON, "s2"), accepted))
                .isEmpty();
        assertThat(CenterChecks.contradiction(accepted.get(1), accepted.subList(2, 5)))
                .as("only one of its own kind contradicts")
                .isEmpty();
    }
}
