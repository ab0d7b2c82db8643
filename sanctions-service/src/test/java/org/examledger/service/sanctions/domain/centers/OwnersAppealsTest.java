package org.examledger.service.sanctions.domain.centers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.examledger.service.sanctions.domain.centers.Suspension.Cause;
import org.examledger.service.sanctions.domain.given.CenterStory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rule P9: the owner appeals a centre's suspension, with grounds, and once. */
@Tag("P9")
class OwnersAppealsTest {
    private static final String REGISTERED = "2020-01-01T08:00:00Z";
    private static final String SUSPENDED = "2021-05-03T08:00:00Z";
    private static final String APPEALED = "2021-05-10T08:00:00Z";
    private static final String DECIDED = "2021-06-10T08:00:00Z";

    private final CenterStory story =
            new CenterStory().registered("owner-1", REGISTERED).suspended("s1", SUSPENDED);

    private static List<String> refusals(CenterStory story) {
        return story.conclusions().appeals().stream()
                .map(appeal -> appeal.appealed().appealId() + " "
                        + appeal.refusal().map(Enum::name).orElse("TAKEN_UP"))
                .toList();
    }

    private static List<String> basis(OwnersAppeal appeal) {
        return appeal.basis().stream().map(CenterFact::eventId).toList();
    }

    @Test
    @DisplayName("P9: an appeal of the owner is taken up, and rests on the suspension and the registration")
    void takenUp() {
        story.appealed("a1", "s1", "owner-1", "why", APPEALED);

        assertThat(story.conclusions().appeals()).singleElement().satisfies(appeal -> {
            assertThat(appeal.refusal()).isEmpty();
            assertThat(appeal.ruleIds()).containsExactly("P9");
            assertThat(appeal.explanation())
                    .isEqualTo("The appeal of the owner is taken up; there is no deadline for it.");
            assertThat(basis(appeal)).containsExactly("a1-appealed", "s1-decided", "owner-1-registered-" + REGISTERED);
        });
    }

    @Test
    @DisplayName("P9: a reversal is over with the earlier of the end and the decision, and says that it was wrong")
    void reversed() {
        story.appealed("a1", "s1", "owner-1", "why", APPEALED).decided("a1", true, DECIDED);
        Suspension reversed = story.conclusions().suspensions().getFirst();
        assertThat(reversed.end()).contains(new Suspension.End(Instant.parse(DECIDED), Cause.APPEAL_REVERSED));
        assertThat(reversed.ruleIds()).containsExactly("P9");
        assertThat(reversed.explanation()).isEqualTo("The appeal of the owner reversed the suspension.");
        assertThat(reversed.basis())
                .extracting(CenterFact::eventId)
                .containsExactly("s1-decided", "owner-1-registered-" + REGISTERED, "a1-appealed", "a1-decided");

        story.ended("s1", APPEALED);
        assertThat(story.conclusions().suspensions().getFirst().end())
                .contains(new Suspension.End(Instant.parse(APPEALED), Cause.APPEAL_REVERSED));
    }

    @Test
    @DisplayName("P9: upheld, the suspension stands")
    void upheld() {
        story.appealed("a1", "s1", "owner-1", "why", APPEALED).decided("a1", false, DECIDED);

        assertThat(story.conclusions().suspensions().getFirst().end()).isEmpty();
    }

    @Test
    @DisplayName("P9: a decision is final from its instant on; what was appealed before it, is taken up")
    void decisionFinal() {
        story.appealed("a1", "s1", "owner-1", "why", APPEALED)
                .appealed("a2", "s1", "owner-1", "why", "2021-06-10T07:59:59.999Z")
                .appealed("a3", "s1", "owner-1", "why", DECIDED)
                .decided("a1", false, DECIDED)
                .decided("a2", true, "2021-07-10T08:00:00Z");

        assertThat(refusals(story)).containsExactly("a1 TAKEN_UP", "a2 TAKEN_UP", "a3 DECISION_FINAL");
        OwnersAppeal last = story.conclusions().appeals().getLast();
        assertThat(basis(last)).contains("a1-appealed", "a1-decided").doesNotContain("a2-appealed");
        assertThat(last.explanation())
                .isEqualTo("An appeal against this suspension was decided before, and that is final.");
        assertThat(story.conclusions().suspensions().getFirst().end())
                .as("later decisions change nothing")
                .isEmpty();
    }

    @Test
    @DisplayName("P9: a decision about another suspension is not final for this one")
    void anotherSuspension() {
        story.suspended("s2", SUSPENDED)
                .appealed("a1", "s1", "owner-1", "why", APPEALED)
                .decided("a1", true, DECIDED)
                .appealed("a2", "s2", "owner-1", "why", "2021-08-10T08:00:00Z");

        assertThat(refusals(story)).containsExactly("a1 TAKEN_UP", "a2 TAKEN_UP");
        assertThat(story.conclusions().suspensions())
                .extracting(suspension -> suspension.end().isPresent())
                .containsExactly(true, false);
    }

    @Test
    @DisplayName(
            "P9: nobody but the owner at the time appeals, and not without grounds; a decision on it does not count")
    void refused() {
        story.registered("owner-2", "2021-05-12T08:00:00Z")
                .appealed("a1", "s1", "owner-2", "why", APPEALED)
                .appealed("a2", "s1", "owner-1", " ", APPEALED)
                .appealed("a3", "s1", "owner-1", null, APPEALED)
                .appealed("a4", "s1", "owner-2", "why", "2021-05-12T08:00:00Z")
                .appealed("a5", "s2", "owner-2", "why", "2021-05-12T08:00:00Z")
                .decided("a1", true, DECIDED)
                .decided("a2", true, DECIDED);

        assertThat(refusals(story))
                .containsExactly(
                        "a1 NOT_THE_OWNER",
                        "a2 MISSING_GROUNDS",
                        "a3 MISSING_GROUNDS",
                        "a4 TAKEN_UP",
                        "a5 UNKNOWN_SUSPENSION");
        assertThat(story.conclusions().suspensions().getFirst().end()).isEmpty();
        assertThat(story.conclusions().appeals())
                .extracting(OwnersAppeal::explanation)
                .contains(
                        "Only the owner of the centre may appeal, and owner-2 was not registered as its owner at the time.",
                        "An appeal says on what grounds it is made; this one does not.",
                        "No suspension s2 of this centre is known; the appeal is taken up if it turns up.");
        assertThat(story.conclusions().appeals().getLast().ruleIds()).isEmpty();
    }

    @Test
    @DisplayName("P9: where the policy needs no grounds and makes no decision final, neither stands against an appeal")
    void laxPolicy(@TempDir Path directory) {
        CenterStory lax = CenterStory.ofAcme(
                        directory,
                        "appeal: {groundsRequired: true, decisionFinal: true",
                        "appeal: {groundsRequired: false, decisionFinal: false")
                .registered("owner-1", "2024-01-01T08:00:00Z")
                .suspended("s1", "2025-01-01T08:00:00Z")
                .appealed("a1", "s1", "owner-1", null, "2025-01-02T08:00:00Z")
                .decided("a1", false, "2025-01-03T08:00:00Z")
                .appealed("a2", "s1", "owner-1", null, "2025-01-04T08:00:00Z");

        assertThat(refusals(lax)).containsExactly("a1 TAKEN_UP", "a2 TAKEN_UP");
    }

    @Test
    @DisplayName("The first registration also counts for the time before it: it was reported late")
    void registeredLate() {
        CenterStory late = new CenterStory()
                .registered("owner-1", "2021-08-01T08:00:00Z")
                .suspended("s1", SUSPENDED)
                .appealed("a1", "s1", "owner-1", "why", APPEALED);

        assertThat(refusals(late)).containsExactly("a1 TAKEN_UP");
    }
}
