package org.examledger.service.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.sanctions.domain.facts.Outcome.MODIFIED;
import static org.examledger.service.sanctions.domain.facts.Outcome.REVERSED;
import static org.examledger.service.sanctions.domain.facts.Outcome.UPHELD;
import static org.examledger.service.sanctions.domain.given.Measures.banUntil;
import static org.examledger.service.sanctions.domain.given.Measures.endsAt;
import static org.examledger.service.sanctions.domain.given.Measures.forGood;
import static org.examledger.service.sanctions.domain.given.Measures.invalidation;
import static org.examledger.service.sanctions.domain.given.Measures.lifts;
import static org.examledger.service.sanctions.domain.given.Measures.permanentBan;
import static org.examledger.service.sanctions.domain.given.Measures.revocation;

import org.examledger.service.sanctions.domain.given.Story;
import org.examledger.service.sanctions.domain.standing.Finality;
import org.examledger.service.sanctions.domain.standing.Standing;
import org.examledger.service.sanctions.domain.standing.Taking;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DecisionsTest {
    private static final String FILED = "2025-03-10T09:00:00Z";
    private static final String DECIDED = "2025-04-01T09:00:00Z";
    private static final String LATER = "2025-05-01T09:00:00Z";
    private static final String DATED = "2026-01-01T00:00:00Z";

    @Test
    @DisplayName("Meaning 10: a ban stays in force while an appeal is open")
    void openAppeal() {
        Story story = new Story().confirmed("c1", "ORACLE", permanentBan()).filed("p1", "c1", FILED);

        assertThat(story.sanction("c1/0").standing()).isInstanceOf(Standing.AsImposed.class);
    }

    @Test
    @DisplayName("Scenario 19, P5: REVERSED lifts every sanction of the case, and no other's")
    @Tag("P5")
    void reversed() {
        Story story = new Story()
                .confirmed("c1", "ORACLE", permanentBan(), invalidation("a1"), revocation("k1"))
                .confirmed("c2", "ORACLE", permanentBan())
                .filed("p1", "c1", FILED)
                .decided("p1", REVERSED, DECIDED);

        assertThat(story.sanctions())
                .filteredOn(Sanction::lifted)
                .extracting(Sanction::sanctionId)
                .containsExactly("c1/0", "c1/1", "c1/2");
        Grounds grounds = story.sanction("c1/1").standing().grounds();
        assertThat(grounds.ruleIds()).containsExactly("P5");
        assertThat(grounds.basis()).containsExactly("c1-confirmed-0", "p1-filed-2", "p1-decided-3");
        assertThat(grounds.occurredAt()).isEqualTo(DECIDED);
        assertThat(story.sanction("c1/2").taking()).isEqualTo(new Taking.Certification("k1", new Finality.Undone()));
    }

    @Test
    @DisplayName("Scenario 19, P5: MODIFIED gives a ban an end, lifts what it says, and leaves the rest standing")
    @Tag("P5")
    void modified() {
        Story story = new Story()
                .confirmed("c1", "ORACLE", permanentBan(), invalidation("a1"), revocation("k1"))
                .filed("p1", "c1", FILED)
                .decided("p1", MODIFIED, DECIDED, endsAt("c1/0", DATED), lifts("c1/1"));

        assertThat(story.sanction("c1/0").until()).isEqualTo(DATED);
        assertThat(story.sanction("c1/0").lifted()).isFalse();
        assertThat(story.sanction("c1/1").lifted()).isTrue();
        assertThat(story.sanction("c1/2").standing()).isInstanceOf(Standing.AsImposed.class);
    }

    @Test
    @DisplayName("Meaning 10: a modification's null until means permanent")
    void modifiedForGood() {
        Story story = new Story()
                .confirmed("c1", "ORACLE", banUntil(DATED))
                .filed("p1", "c1", FILED)
                .decided("p1", MODIFIED, DECIDED, forGood("c1/0"));

        assertThat(story.sanction("c1/0").standing()).isInstanceOf(Standing.Modified.class);
        assertThat(story.sanction("c1/0").until()).isNull();
    }

    @Test
    @DisplayName("Meaning 10, P7: an appeal may date a Microsoft ban, whatever the policy made of the case")
    @Tag("P7")
    void microsoftBanModified() {
        Story story = new Story()
                .confirmed("c1", "MICROSOFT")
                .filed("p1", "c1", FILED)
                .decided("p1", MODIFIED, DECIDED, endsAt("c1/0", DATED));

        assertThat(story.sanction("c1/0").until()).isEqualTo(DATED);
        assertThat(story.sanction("c1/0").standing().grounds().ruleIds()).containsExactly("P7");
    }

    @Test
    @DisplayName("Meaning 10: a modification that changes nothing leaves the sanction as imposed")
    void modifiedToTheSame() {
        Story story = new Story()
                .confirmed("c1", "ORACLE", banUntil(DATED), revocation("k1"))
                .filed("p1", "c1", FILED)
                .decided("p1", MODIFIED, DECIDED, endsAt("c1/0", DATED), forGood("c1/1"));

        assertThat(story.sanctions()).allMatch(sanction -> sanction.standing() instanceof Standing.AsImposed);
    }

    @Test
    @DisplayName(
            "Meaning 10: of two modifications of one sanction the last counts; one of another case's has no effect")
    void oddModifications() {
        Story story = new Story()
                .confirmed("c1", "ORACLE", permanentBan())
                .confirmed("c2", "ORACLE", permanentBan())
                .filed("p1", "c1", FILED)
                .decided("p1", MODIFIED, DECIDED, lifts("c1/0"), endsAt("c1/0", DATED), lifts("c2/0"));

        assertThat(story.sanction("c1/0").until()).isEqualTo(DATED);
        assertThat(story.sanction("c2/0").standing()).isInstanceOf(Standing.AsImposed.class);
    }

    @Test
    @DisplayName("P5: UPHELD changes no sanction, whatever modifications it carries")
    @Tag("P5")
    void upheld() {
        Story story = new Story()
                .confirmed("c1", "ORACLE", permanentBan())
                .filed("p1", "c1", FILED)
                .decided("p1", UPHELD, DECIDED, lifts("c1/0"));

        assertThat(story.sanction("c1/0").standing()).isInstanceOf(Standing.AsImposed.class);
    }

    @Test
    @DisplayName("Meaning 3: a decision counts only while its appeal is filed, by the last that was said of it")
    void decisionOfAnAppealNotFiled() {
        Story story = new Story()
                .confirmed("c1", "ORACLE", permanentBan())
                .filed("p1", "c1", FILED)
                .decided("p1", REVERSED, DECIDED)
                .refused("p1", "c1", LATER);
        assertThat(story.sanction("c1/0").lifted()).isFalse();

        story.filed("p1", "c1", LATER);
        assertThat(story.sanction("c1/0").lifted()).isTrue();
    }

    @Test
    @DisplayName("P6: while two decided appeals are said to be filed, the decision that occurred first counts")
    @Tag("P6")
    void twoDecisions() {
        Story story = new Story()
                .confirmed("c1", "ORACLE", permanentBan())
                .filed("p1", "c1", FILED)
                .decided("p1", REVERSED, LATER)
                .filed("p2", "c1", FILED)
                .decided("p2", MODIFIED, DECIDED, endsAt("c1/0", DATED));

        assertThat(story.sanction("c1/0").until()).isEqualTo(DATED);
        assertThat(story.sanction("c1/0").standing().grounds().basis()).hasSize(5);
    }

    @Test
    @DisplayName("Scenario 19, P6: a second appeal, refused since the decision is final, changes nothing")
    @Tag("P6")
    void secondAppeal() {
        Story story = new Story()
                .confirmed("c1", "ORACLE", permanentBan())
                .filed("p1", "c1", FILED)
                .decided("p1", REVERSED, DECIDED);
        var before = story.sanctions();

        assertThat(story.refused("p2", "c1", LATER).sanctions()).isEqualTo(before);
    }
}
