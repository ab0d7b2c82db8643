package org.examledger.service.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.sanctions.domain.facts.Outcome.MODIFIED;
import static org.examledger.service.sanctions.domain.facts.Outcome.REVERSED;
import static org.examledger.service.sanctions.domain.facts.Outcome.UPHELD;
import static org.examledger.service.sanctions.domain.given.Measures.endsAt;
import static org.examledger.service.sanctions.domain.given.Measures.lifts;
import static org.examledger.service.sanctions.domain.given.Measures.permanentBan;
import static org.examledger.service.sanctions.domain.given.Measures.revocation;
import static org.examledger.service.sanctions.domain.given.Story.DUE;

import org.examledger.service.sanctions.domain.given.Story;
import org.examledger.service.sanctions.domain.standing.Finality;
import org.examledger.service.sanctions.domain.standing.Taking;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FinalityTest {
    private static final String DAY_13 = "2025-03-16T09:00:00Z";
    private static final String DECIDED = "2025-04-01T09:00:00Z";
    private static final String LATER = "2025-05-01T09:00:00Z";

    private final Story oracle = new Story().confirmed("c1", "ORACLE", revocation("k1"), permanentBan());

    @Test
    @DisplayName("Meaning 10: a revocation is open while an appeal may be filed")
    void openAtFirst() {
        Finality finality = finality(oracle.deadlineSet("c1", DUE));

        assertThat(finality).isInstanceOf(Finality.Open.class);
    }

    @Test
    @DisplayName("Scenario 17, P1: it is final from the missed deadline on, as of the instant it was due")
    @Tag("P1")
    void missed() {
        Finality finality = finality(oracle.deadlineSet("c1", DUE).deadlineMissed("c1", DUE));

        Grounds grounds = ((Finality.Final) finality).grounds();
        assertThat(grounds.ruleIds()).containsExactly("P1");
        assertThat(grounds.basis()).containsExactly("c1-confirmed-0", "c1-set-1", "c1-missed-2");
        assertThat(grounds.occurredAt()).isEqualTo(DUE);
    }

    @Test
    @DisplayName(
            "Scenario 18: an appeal of day 13 that becomes known after the miss opens it again, before DeadlineMet too")
    void timelyAppealTurnsUp() {
        Story story = oracle.deadlineSet("c1", DUE).deadlineMissed("c1", DUE).filed("p1", "c1", DAY_13);

        Finality.Open open = (Finality.Open) finality(story);
        assertThat(open.grounds().basis()).containsExactly("c1-confirmed-0", "c1-set-1", "p1-filed-3", "c1-missed-2");

        assertThat(finality(story.deadlineMet("c1", DAY_13))).isInstanceOf(Finality.Open.class);
    }

    @Test
    @DisplayName("Scenario 18: DeadlineMet opens it again also before AppealFiled is known")
    void metAfterMissed() {
        Story story = oracle.deadlineMissed("c1", DUE).deadlineMet("c1", DAY_13);

        assertThat(finality(story)).isInstanceOf(Finality.Open.class);
    }

    @Test
    @DisplayName("Scenario 14: an appeal refused as too late leaves it final")
    void tooLate() {
        Story story = oracle.deadlineMissed("c1", DUE).refused("p1", "c1", DUE);

        assertThat(finality(story)).isInstanceOf(Finality.Final.class);
    }

    @Test
    @DisplayName("P5, P6: UPHELD makes it final, without any deadline too")
    @Tag("P5")
    @Tag("P6")
    void upheld() {
        Story story = oracle.filed("p1", "c1", DAY_13).decided("p1", UPHELD, DECIDED);

        Grounds grounds = ((Finality.Final) finality(story)).grounds();
        assertThat(grounds.ruleIds()).containsExactly("P5", "P6");
        assertThat(grounds.basis()).containsExactly("c1-confirmed-0", "p1-filed-1", "p1-decided-2");
    }

    @Test
    @DisplayName("Meaning 10: MODIFIED makes final what it leaves standing, named in it or not")
    void modifiedLeavesStanding() {
        Story story = oracle.filed("p1", "c1", DAY_13)
                .decided("p1", MODIFIED, DECIDED, endsAt("c1/1", "2026-01-01T00:00:00Z"));

        assertThat(finality(story)).isInstanceOf(Finality.Final.class);
    }

    @Test
    @DisplayName("Meaning 10: what MODIFIED lifts is not final but undone")
    void modifiedLifts() {
        Story story = oracle.filed("p1", "c1", DAY_13).decided("p1", MODIFIED, DECIDED, lifts("c1/0"));

        assertThat(finality(story)).isEqualTo(new Finality.Undone());
    }

    @Test
    @DisplayName("Meaning 10, P7: without a filing limit it stays open until a decision leaves it standing")
    @Tag("P7")
    void noFilingLimit() {
        Story story = new Story().confirmed("c1", "MICROSOFT", revocation("k1"));
        assertThat(finality(story)).isInstanceOf(Finality.Open.class);

        story.filed("p1", "c1", LATER).decided("p1", UPHELD, LATER);
        assertThat(((Finality.Final) finality(story)).grounds().ruleIds()).containsExactly("P7");
    }

    @Test
    @DisplayName(
            "Meaning 3: a decision whose appeal turns out not filed makes nothing final; a missed deadline does then")
    void decisionFallsAway() {
        Story story =
                oracle.filed("p1", "c1", DAY_13).decided("p1", UPHELD, DECIDED).refused("p1", "c1", LATER);
        assertThat(finality(story)).isInstanceOf(Finality.Open.class);

        assertThat(finality(story.deadlineMissed("c1", DUE))).isInstanceOf(Finality.Final.class);
    }

    @Test
    @DisplayName("Meaning 3: a reversal that falls away in favour of an upholding decision makes it final")
    void reversalFallsAway() {
        Story story = oracle.filed("p1", "c1", DAY_13)
                .decided("p1", REVERSED, LATER)
                .filed("p2", "c1", DAY_13)
                .decided("p2", UPHELD, DECIDED)
                .refused("p1", "c1", LATER);

        assertThat(finality(story)).isInstanceOf(Finality.Final.class);
    }

    @Test
    @DisplayName("Meaning 9: a missed instant that has since been put off does not count; the last DeadlineSet stands")
    void putOff() {
        Story story = oracle.deadlineSet("c1", DUE).deadlineMissed("c1", DUE).deadlineSet("c1", LATER);
        assertThat(finality(story)).isInstanceOf(Finality.Open.class);

        assertThat(finality(story.deadlineMissed("c1", LATER))).isInstanceOf(Finality.Final.class);
    }

    @Test
    @DisplayName("Meaning 9: a deadline said to be set once more for the same instant stays missed")
    void setOnceMore() {
        Story story = oracle.deadlineSet("c1", DUE).deadlineMissed("c1", DUE).deadlineSet("c1", DUE);

        assertThat(finality(story)).isInstanceOf(Finality.Final.class);
    }

    @Test
    @DisplayName("Meaning 9: a cancelled deadline makes nothing final")
    void cancelled() {
        assertThat(finality(oracle.deadlineSet("c1", DUE).deadlineCancelled("c1", DAY_13)))
                .isInstanceOf(Finality.Open.class);
    }

    private static Finality finality(Story story) {
        return ((Taking.Certification) story.sanction("c1/0").taking()).finality();
    }
}
