package org.examledger.service.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.sanctions.domain.facts.Outcome.REVERSED;
import static org.examledger.service.sanctions.domain.given.Measures.permanentBan;

import org.examledger.policies.MisconductCategory;
import org.examledger.service.sanctions.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WaitingTest {
    private static final String AT = "2025-03-10T09:00:00Z";
    private static final String LATER = "2025-04-10T09:00:00Z";

    @Test
    @DisplayName("Scenario 22, Meaning 3: a decision waits for its appeal, then for the case, and then takes effect")
    void decision() {
        Story story = new Story().decided("p1", REVERSED, LATER);
        assertThat(story.concluded().waiting()).containsExactly(new WaitingFact("p1-decided-0", "AppealDecided", "p1"));

        story.filed("p1", "c1", AT);
        assertThat(story.concluded().waiting())
                .containsExactly(
                        new WaitingFact("p1-filed-1", "AppealFiled", "c1"),
                        new WaitingFact("p1-decided-0", "AppealDecided", "c1"));

        story.confirmed("c1", "ORACLE", permanentBan());
        assertThat(story.concluded().waiting()).isEmpty();
        assertThat(story.sanction("c1/0").lifted()).isTrue();
    }

    @Test
    @DisplayName(
            "Meaning 3: a decision on a refused appeal waits for it to be filed; the refused appeal itself does not"
                    + " wait")
    void decisionOnRefusedAppeal() {
        Story story = new Story().refused("p1", "c1", AT).decided("p1", REVERSED, LATER);

        assertThat(story.concluded().waiting()).containsExactly(new WaitingFact("p1-decided-1", "AppealDecided", "p1"));
    }

    @Test
    @DisplayName("Meaning 3: deadlines wait for their case")
    void deadline() {
        Story story = new Story().deadlineSet("c1", LATER);

        assertThat(story.concluded().waiting()).containsExactly(new WaitingFact("c1-set-0", "DeadlineSet", "c1"));
        assertThat(story.confirmed("c1", "ORACLE", permanentBan()).concluded().waiting())
                .isEmpty();
    }

    @Test
    @DisplayName("A dismissal waits for its flag, raised or of the retake policy")
    void dismissal() {
        Story story = new Story().dismissed("f1", LATER).dismissed("a1", LATER);
        assertThat(story.concluded().waiting())
                .extracting(WaitingFact::waitsFor)
                .containsExactly("a1", "f1");

        story.flagged("f1", "ORACLE", MisconductCategory.CHEATING, AT).violated("a1", AT);
        assertThat(story.concluded().waiting()).isEmpty();
    }

    @Test
    @DisplayName("A case of a program that the catalogue has lost stays visible")
    void lostProgram() {
        Story story = new Story().confirmed("c1", "GONE", permanentBan());

        assertThat(story.sanctions()).isEmpty();
        assertThat(story.concluded().waiting())
                .containsExactly(new WaitingFact("c1-confirmed-0", "MisconductConfirmed", "GONE"));
    }
}
