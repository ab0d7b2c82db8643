package org.examledger.service.sanctions.domain.centers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.sanctions.domain.given.CenterStory.CENTER;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.examledger.service.sanctions.domain.centers.Suspension.Cause;
import org.examledger.service.sanctions.domain.given.CenterStory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which centres are suspended, from when to when, and on what that rests (rules S3, S8). */
@Tag("S8")
class SuspensionsTest {
    private static final String REGISTERED = "2020-01-01T08:00:00Z";
    private static final String SUSPENDED = "2021-05-03T08:00:00Z";
    private static final String OVER = "2021-06-10T08:00:00Z";

    private static Suspension only(CenterStory story) {
        List<Suspension> suspensions = story.conclusions().suspensions();
        assertThat(suspensions).hasSize(1);
        return suspensions.getFirst();
    }

    private static List<String> basis(Suspension suspension) {
        return suspension.basis().stream().map(CenterFact::eventId).toList();
    }

    @Test
    @DisplayName("S8: a suspension covers the centre and the sites registered with it at the time, and rests on both")
    void withItsSites() {
        Suspension suspension = only(new CenterStory()
                .registered("owner-1", REGISTERED, "site-2", "site-1", CENTER)
                .registered("owner-1", OVER, "site-3")
                .suspended("s1", SUSPENDED));

        assertThat(suspension.centerIds()).containsExactly(CENTER, "site-1", "site-2");
        assertThat(basis(suspension)).containsExactly("s1-decided", "owner-1-registered-" + REGISTERED);
        assertThat(suspension.ruleIds()).containsExactly("S8");
        assertThat(suspension.explanation())
                .isEqualTo("The program suspends the centre with the sites associated with it, until it ends the"
                        + " suspension.");
    }

    @Test
    @Tag("S3")
    @DisplayName("S3: statistical evidence alone is a rule of its own; without its sites the centre stands alone")
    void byStatistics() {
        Suspension suspension =
                only(new CenterStory().registered("o", REGISTERED, "site-1").suspendedByStatistics("s1", SUSPENDED));

        assertThat(suspension.centerIds()).containsExactly(CENTER);
        assertThat(basis(suspension)).containsExactly("s1-decided");
        assertThat(suspension.ruleIds()).containsExactly("S8", "S3");
        assertThat(suspension.explanation())
                .isEqualTo("The program suspends the centre; statistical evidence alone is enough for it, until it ends"
                        + " the suspension.");
    }

    @Test
    @DisplayName("S8: where the policy suspends no sites, they stay open though the decision names them")
    void sitesThatStayOpen(@TempDir Path directory) {
        Suspension suspension = only(CenterStory.ofAcme(
                        directory, "suspension: {associatedSites: true", "suspension: {associatedSites: false")
                .registered("o", "2024-01-01T08:00:00Z", "site-1")
                .suspended("s1", "2025-01-01T08:00:00Z"));

        assertThat(suspension.centerIds()).containsExactly(CENTER);
    }

    @ParameterizedTest
    @DisplayName("S8: a suspension holds from its decision up to its own end, not at it")
    @CsvSource({
        "2021-05-03T07:59:59.999Z, false",
        "2021-05-03T08:00:00Z, true",
        "2021-06-10T07:59:59.999Z, true",
        "2021-06-10T08:00:00Z, false"
    })
    void itsOwnEnd(String at, boolean holds) {
        Suspension suspension = only(new CenterStory().suspendedUntil("s1", SUSPENDED, OVER));

        assertThat(suspension.holdsAt(Instant.parse(at))).isEqualTo(holds);
        assertThat(suspension.explanation()).isEqualTo("The program suspends the centre, until 2021-06-10T08:00:00Z.");
    }

    @ParameterizedTest
    @DisplayName("S8: one without an end holds until the program ends it, not at that instant")
    @CsvSource({"2021-06-10T07:59:59.999Z, true", "2021-06-10T08:00:00Z, false"})
    void ended(String at, boolean holds) {
        Suspension suspension = only(new CenterStory()
                .suspended("s1", SUSPENDED)
                .ended("s1", "2021-07-10T08:00:00Z")
                .ended("s1", OVER)
                .ended("s2", "2021-05-04T08:00:00Z"));

        assertThat(suspension.holdsAt(Instant.parse(at))).isEqualTo(holds);
        assertThat(suspension.end()).contains(new Suspension.End(Instant.parse(OVER), Cause.ENDED));
        assertThat(suspension.ruleIds()).containsExactly("S8");
        assertThat(suspension.explanation()).isEqualTo("The program ended the suspension.");
    }

    @ParameterizedTest
    @DisplayName("S8: ended after its own end, it was over with that; ended before it, with the decision")
    @CsvSource({
        "2021-06-09T08:00:00Z, 2021-06-09T08:00:00Z",
        "2021-06-10T08:00:00Z, 2021-06-10T08:00:00Z",
        "2021-06-11T08:00:00Z, 2021-06-10T08:00:00Z"
    })
    void overAt(String ended, String over) {
        Suspension suspension =
                only(new CenterStory().suspendedUntil("s1", SUSPENDED, OVER).ended("s1", ended));

        assertThat(suspension.end()).map(suspension::overAt).contains(Instant.parse(over));
    }

    @Test
    @DisplayName("S8: one without an end of its own is over with what ends it")
    void overWithItsEnd() {
        Suspension suspension =
                only(new CenterStory().suspended("s1", SUSPENDED).ended("s1", OVER));

        assertThat(suspension.end()).map(suspension::overAt).contains(Instant.parse(OVER));
    }

    @Test
    @DisplayName("S8: an end from before the decision ends it at the decision")
    void endedBefore() {
        Suspension suspension =
                only(new CenterStory().suspended("s1", SUSPENDED).ended("s1", REGISTERED));

        assertThat(suspension.end()).map(Suspension.End::at).contains(Instant.parse(SUSPENDED));
    }

    @Test
    @DisplayName("S8: what names a suspension that is not known waits for it, and is told apart from what does not")
    void waiting() {
        CenterStory story = new CenterStory()
                .registered("owner-1", REGISTERED)
                .suspended("s1", SUSPENDED)
                .ended("s1", OVER)
                .ended("s2", OVER)
                .appealed("a1", "s1", "owner-1", "why", OVER)
                .appealed("a2", "s3", "owner-1", "why", OVER)
                .decided("a1", false, OVER)
                .decided("a2", false, OVER);

        assertThat(story.conclusions().waiting())
                .extracting(waiting -> waiting.recordName() + " " + waiting.waitsFor())
                .containsExactly("CenterSuspensionEnded s2", "CenterAppealSubmitted s3", "CenterAppealDecided a2");
        assertThat(story.conclusions().passedOn()).containsExactly("owner-1-registered-" + REGISTERED, "a1-decided");
    }

    @Test
    @DisplayName("S8: a decision for a program that suspends no centres waits for its program")
    void otherProgram() {
        SuspensionDecided oracle = new SuspensionDecided(
                "e1",
                Instant.parse(SUSPENDED),
                "s1",
                "ORACLE",
                "reason",
                false,
                false,
                null,
                Instant.parse(SUSPENDED),
                ZoneOffset.UTC);

        CenterConclusions conclusions = new CenterStory().add(oracle).conclusions();

        assertThat(conclusions.suspensions()).isEmpty();
        assertThat(conclusions.waiting())
                .extracting(waiting -> waiting.recordName() + " " + waiting.waitsFor())
                .containsExactly("CenterSuspensionDecided ORACLE");
    }
}
