package org.examledger.service.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.sanctions.domain.given.Measures.allEarlierResults;
import static org.examledger.service.sanctions.domain.given.Measures.invalidation;
import static org.examledger.service.sanctions.domain.given.Measures.permanentBan;

import java.util.List;
import org.examledger.policies.MisconductCategory;
import org.examledger.service.sanctions.domain.facts.Outcome;
import org.examledger.service.sanctions.domain.facts.ReviewFact;
import org.examledger.service.sanctions.domain.given.Publication;
import org.examledger.service.sanctions.domain.given.Said;
import org.examledger.service.sanctions.domain.given.Story;
import org.examledger.service.sanctions.domain.intake.ReviewChecks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a program's policy makes of new identities (S5) and of counterfeit subscriptions (S6). */
class FraudMeasuresTest {
    private static final String BEFORE_NOTICE = "2025-02-01T09:00:00Z";

    @Test
    @Tag("S5")
    @DisplayName("S5: an attempt under a new identity loses its result, though the case asks for a ban alone")
    void newIdentity() {
        Story story = new Story().evading("c1", "ORACLE", List.of("a1"), permanentBan());

        Sanction added = story.sanction("c1/1");
        assertThat(added.imposed()).isEqualTo(invalidation("a1"));
        assertThat(added.grounds().ruleIds()).contains("S5");
        assertThat(added.explanation())
                .contains("names attempt a1 as sat under a new identity to get round the retake policy")
                .endsWith("invalidates its result (rule S5 of O).");
    }

    @Test
    @Tag("S5")
    @DisplayName("S5: what the case invalidates itself is not invalidated twice")
    void invalidatedByTheCase() {
        Story story = new Story().evading("c1", "ORACLE", List.of("a1", "a2", "a2"), invalidation("a1"));

        assertThat(story.sanctions())
                .extracting(sanction -> sanction.imposed().attemptId())
                .containsExactly("a1", "a2");
    }

    @Test
    @DisplayName("A program without the rule adds nothing for a new identity")
    void withoutTheRule() {
        assertThat(new Story()
                        .evading("c1", "FUN", List.of("a1"), permanentBan())
                        .sanctions())
                .hasSize(1);
    }

    @Test
    @Tag("S6")
    @DisplayName(
            "S6: for counterfeit subscriptions one measure takes every result of the program from before the notice")
    void everyEarlierResult() {
        Story story =
                counterfeit().started("late", "1Z0-1072", Story.NOTIFIED).started("other", "AZ-104", BEFORE_NOTICE);

        assertThat(inShort(story)).containsExactly("c1/0 Invalidated a1", "c1/0 Invalidated a2", "c1/0 Imposed");
    }

    @Test
    @Tag("S6")
    @DisplayName("S6: a sitting from before the notice whose report arrives late loses its result, too")
    void lateReport() {
        Publication publication = new Publication();
        Story story = counterfeit();
        publication.on(story.facts());

        story.started("a0", "1Z0-1056", "2025-01-01T09:00:00Z");

        assertThat(publication.on(story.facts()))
                .extracting(Said::content)
                .hasToString("[Invalidated[attemptId=a0, amongSeveral=true]]");
    }

    @Test
    @DisplayName("S6: reversed on appeal, every one of the results is given back")
    void givenBack() {
        Story story = counterfeit()
                .filed("p1", "c1", "2025-03-05T10:00:00Z")
                .decided("p1", Outcome.REVERSED, "2025-03-20T10:00:00Z");

        assertThat(inShort(story)).contains("c1/0 ResultReinstated a1", "c1/0 ResultReinstated a2", "c1/0 Lifted");
    }

    @Test
    @Tag("S6")
    @DisplayName("S6: intake lets a case take all earlier results for counterfeit subscriptions alone")
    void onlyForCounterfeitSubscriptions() {
        ReviewChecks checks = new ReviewChecks(Story.catalogue());

        assertThat(checks.badValue((ReviewFact) counterfeit().facts().getLast()))
                .isEmpty();
        assertThat(checks.missingField((ReviewFact) counterfeit().facts().getLast()))
                .isEmpty();
        assertThat(checks.badValue(cheating("ORACLE")))
                .contains("field measures has a RESULT_INVALIDATION of all earlier results, which oracle-program,"
                        + " version 2023-01-01, does not allow for CHEATING: name each attemptId");
        assertThat(checks.badValue(cheating("MICROSOFT"))).isPresent();
    }

    private static ReviewFact cheating(String program) {
        return (ReviewFact) new Story()
                .confirmed("c1", program, allEarlierResults())
                .facts()
                .getLast();
    }

    private static Story counterfeit() {
        return new Story()
                .started("a2", "1Z0-1056", "2025-02-02T09:00:00Z")
                .started("a1", "1Z0-1072", BEFORE_NOTICE)
                .confirmed(
                        "c1",
                        "ORACLE",
                        MisconductCategory.COUNTERFEIT_SUBSCRIPTION,
                        List.of(),
                        Story.NOTIFIED,
                        allEarlierResults());
    }

    private static List<String> inShort(Story story) {
        return new Publication()
                .on(story.facts()).stream()
                        .map(said -> (said.inShort() + " " + said.content().item()).strip())
                        .sorted((one, other) -> one.endsWith("Imposed") ? 1 : other.endsWith("Imposed") ? -1 : 0)
                        .toList();
    }
}
