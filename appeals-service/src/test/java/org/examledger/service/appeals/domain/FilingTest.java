package org.examledger.service.appeals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.appeals.domain.AppealPhase.DECIDED;
import static org.examledger.service.appeals.domain.AppealPhase.FILED;
import static org.examledger.service.appeals.domain.AppealPhase.REFUSED;
import static org.examledger.service.appeals.domain.AppealPhase.WAITING;
import static org.examledger.service.appeals.domain.appeals.RefusalReason.ALREADY_FILED;
import static org.examledger.service.appeals.domain.appeals.RefusalReason.DECISION_FINAL;
import static org.examledger.service.appeals.domain.appeals.RefusalReason.TOO_LATE;
import static org.examledger.service.appeals.domain.appeals.RefusalReason.UNKNOWN_CASE;
import static org.examledger.service.appeals.domain.facts.AppealOutcome.REVERSED;
import static org.examledger.service.appeals.domain.facts.AppealOutcome.UPHELD;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.examledger.clocks.domain.Grounds;
import org.examledger.clocks.domain.SaidDeadlines;
import org.examledger.service.appeals.domain.given.Parts;
import org.examledger.service.appeals.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class FilingTest {

    private static Story oneCase() {
        return new Story().notified("c1", "2025-03-03T10:00:00Z");
    }

    @Test
    @DisplayName("Scenario 14, P1: filed on the last allowed day, to the last millisecond")
    @Tag("P1")
    void filedOnTheLastDay() {
        Story story = oneCase().appeals("p1", "c1", "2025-03-17T23:59:59.999Z");

        assertThat(story.status("p1", null).state()).isEqualTo(FILED);
        assertThat(story.concluded(null).appeals())
                .containsExactly(new AppealConclusion.Filed(
                        "p1",
                        "c1",
                        List.of(),
                        new Grounds(
                                List.of("P1", "P2"),
                                List.of("s-c1-imposed-0", "p1-submitted"),
                                Instant.parse("2025-03-17T23:59:59.999Z"))));
    }

    @Test
    @DisplayName("Scenario 14, P1: at the end of that day it is too late")
    @Tag("P1")
    void tooLate() {
        Story story = oneCase().appeals("p1", "c1", "2025-03-18T00:00:00Z");

        assertThat(story.status("p1", null).reason()).isEqualTo(TOO_LATE);
        assertThat(story.concluded(null).appeals().getFirst().grounds().ruleIds())
                .containsExactly("P1");
    }

    @Test
    @DisplayName("P7: a ban of Microsoft's may be appealed without a deadline")
    @Tag("P7")
    void withoutDeadline() {
        Story story = new Story()
                .notified("c1", "MICROSOFT", "2021-03-03T10:00:00Z", "UTC")
                .appeals("p1", "c1", "2031-03-03T10:00:00Z");

        assertThat(story.status("p1", "2031-03-04T10:00:00Z").state()).isEqualTo(FILED);
        assertThat(story.concluded("2031-03-04T10:00:00Z").deadlines()).isEmpty();
        assertThat(story.concluded(null).appeals().getFirst().grounds().ruleIds())
                .containsExactly("P7");
    }

    @Test
    @DisplayName("FUN publishes no rules of appeals: any appeal is filed and complete, and no clock runs")
    void withoutRules() {
        Story story = new Story()
                .notified("c1", "FUN", "2017-03-03T10:00:00Z", "UTC")
                .appeals("p1", "c1", "2018-03-03T10:00:00Z", Parts.only());

        assertThat(story.status("p1", null).complete()).isTrue();
        assertThat(story.concluded(null).deadlines()).isEmpty();
    }

    @Test
    @DisplayName("Meaning 3: of two timely appeals the earlier is filed, whichever record came first")
    void earliestTimely() {
        Story story = oneCase().appeals("p2", "c1", "2025-03-06T10:00:00Z").appeals("p1", "c1", "2025-03-05T10:00:00Z");

        assertThat(story.status("p1", null).state()).isEqualTo(FILED);
        assertThat(story.status("p2", null).reason()).isEqualTo(ALREADY_FILED);
        assertThat(story.concluded(null).appeals().getFirst().grounds())
                .isEqualTo(new Grounds(
                        List.of("P6"),
                        List.of("s-c1-imposed-0", "p1-submitted", "p2-submitted"),
                        Instant.parse("2025-03-06T10:00:00Z")));
    }

    @Test
    @DisplayName("Meaning 3: at one instant the appealId decides")
    void sameInstant() {
        Story story = oneCase().appeals("p2", "c1", "2025-03-05T10:00:00Z").appeals("p1", "c1", "2025-03-05T10:00:00Z");

        assertThat(story.status("p1", null).state()).isEqualTo(FILED);
        assertThat(story.status("p2", null).reason()).isEqualTo(ALREADY_FILED);
    }

    @Test
    @DisplayName("Meaning 3: ALREADY_FILED comes before TOO_LATE")
    void alreadyFiledBeforeTooLate() {
        Story story = oneCase().appeals("p1", "c1", "2025-03-05T10:00:00Z").appeals("p2", "c1", "2025-03-18T00:00:00Z");

        assertThat(story.status("p2", null).reason()).isEqualTo(ALREADY_FILED);
    }

    @Test
    @DisplayName("Scenario 19, P6: a second appeal at or after the decision meets a final decision")
    @Tag("P6")
    void decisionFinal() {
        Story story = oneCase()
                .appeals("p1", "c1", "2025-03-05T10:00:00Z")
                .decided("p1", REVERSED, "2025-03-10T10:00:00Z")
                .appeals("p2", "c1", "2025-03-10T09:59:59.999Z")
                .appeals("p3", "c1", "2025-03-10T10:00:00Z")
                .appeals("p4", "c1", "2025-06-10T10:00:00Z");

        assertThat(story.status("p1", null))
                .isEqualTo(new AppealStatus("p1", "c1", DECIDED, true, List.of(), null, REVERSED));
        assertThat(story.status("p2", null).reason()).isEqualTo(ALREADY_FILED);
        assertThat(story.status("p3", null).reason()).isEqualTo(DECISION_FINAL);
        assertThat(story.status("p4", null).reason()).isEqualTo(DECISION_FINAL);
    }

    @Test
    @DisplayName("P6: a case that was decided keeps its appeal when an earlier one turns up")
    @Tag("P6")
    void decidedStaysFiled() {
        Story story = oneCase()
                .appeals("p2", "c1", "2025-03-06T10:00:00Z")
                .decided("p2", UPHELD, "2025-03-10T10:00:00Z")
                .appeals("p1", "c1", "2025-03-05T10:00:00Z");

        assertThat(story.status("p2", null).state()).isEqualTo(DECIDED);
        assertThat(story.status("p1", null).reason()).isEqualTo(ALREADY_FILED);
    }

    @Test
    @DisplayName("P6: of two decided appeals the earlier decision is the case's, and the other is kept")
    @Tag("P6")
    void earlierDecision() {
        Story story = oneCase()
                .appeals("p1", "c1", "2025-03-05T10:00:00Z")
                .decided("p1", UPHELD, "2025-03-12T10:00:00Z")
                .appeals("p2", "c1", "2025-03-06T10:00:00Z")
                .decided("p2", REVERSED, "2025-03-10T10:00:00Z");

        assertThat(story.status("p2", null).outcome()).isEqualTo(REVERSED);
        assertThat(story.status("p1", null).reason()).isEqualTo(ALREADY_FILED);
        assertThat(story.concluded(null).passedOn()).extracting("eventId").containsExactly("p2-decided");
        assertThat(story.concluded(null).waiting())
                .containsExactly(new WaitingFact("p1-decided", "AppealDecided", "p1"));
    }

    @Test
    @DisplayName("Meaning 3: a decision files no appeal that was too late, and is kept")
    void decisionOnLateAppeal() {
        Story story =
                oneCase().appeals("p1", "c1", "2025-03-18T00:00:00Z").decided("p1", REVERSED, "2025-03-20T10:00:00Z");

        assertThat(story.status("p1", null).reason()).isEqualTo(TOO_LATE);
        assertThat(story.concluded(null).passedOn()).isEmpty();
        assertThat(story.concluded(null).waiting())
                .containsExactly(new WaitingFact("p1-decided", "AppealDecided", "p1"));
    }

    @Test
    @DisplayName("Scenario 22: an appeal whose case is not known waits, and is filed when the case arrives")
    void waitsForCase() {
        Story story = new Story()
                .appeals("p1", "c1", "2025-03-05T10:00:00Z")
                .acknowledged("p1", "2025-03-06T10:00:00Z")
                .decided("p1", UPHELD, "2025-03-07T10:00:00Z");

        Conclusions before = story.concluded("2025-03-08T10:00:00Z");
        assertThat(before.appeals()).isEmpty();
        assertThat(before.passedOn()).isEmpty();
        assertThat(before.statuses().getFirst().state()).isEqualTo(WAITING);
        assertThat(before.waiting())
                .containsExactly(
                        new WaitingFact("p1-submitted", "AppealSubmitted", "c1"),
                        new WaitingFact("p1-acknowledged-1", "AppealAcknowledged", "p1"),
                        new WaitingFact("p1-decided", "AppealDecided", "p1"));

        Conclusions after = story.notified("c1", "2025-03-03T10:00:00Z").concluded("2025-03-08T10:00:00Z");
        assertThat(after.appeals()).singleElement().isInstanceOf(AppealConclusion.Filed.class);
        assertThat(after.passedOn()).extracting("eventId").containsExactly("p1-acknowledged-1", "p1-decided");
        assertThat(after.waiting()).isEmpty();
    }

    @Test
    @DisplayName(
            "Meaning 3: refused 30 x 24 h after its receipt if the case does not appear, filed after all if it does")
    void unknownCase() {
        Story story = new Story().appeals("p1", "c1", "2025-03-05T10:00:00Z");

        assertThat(story.concluded(null).nextDue()).contains(Instant.parse("2025-04-04T10:00:00Z"));
        assertThat(story.status("p1", "2025-04-04T09:59:59.999Z").state()).isEqualTo(WAITING);
        Conclusions refused = story.concluded("2025-04-04T10:00:00Z");
        assertThat(refused.appeals())
                .containsExactly(new AppealConclusion.Refused(
                        "p1",
                        "c1",
                        UNKNOWN_CASE,
                        new Grounds(List.of(), List.of("p1-submitted"), Instant.parse("2025-03-05T10:00:00Z"))));
        assertThat(refused.waiting()).isEmpty();
        assertThat(refused.nextDue()).isEmpty();

        story.notified("c1", "2025-03-03T10:00:00Z");
        assertThat(story.status("p1", "2025-05-04T10:00:00Z").state()).isEqualTo(FILED);
    }

    @Test
    @DisplayName("Clock: an appeal refused for its unknown case stays refused when the clock is set back")
    void refusedStaysRefused() {
        Story story = new Story().appeals("p1", "c1", "2025-03-05T10:00:00Z");
        Said said = new Said(Set.of("p1"), SaidDeadlines.none());

        assertThat(story.concluded(said, "2025-03-06T10:00:00Z")
                        .statuses()
                        .getFirst()
                        .state())
                .isEqualTo(REFUSED);
        assertThat(story.concluded(said, null).appeals()).hasSize(1);
        story.notified("c1", "2025-03-03T10:00:00Z");
        assertThat(story.concluded(said, null).statuses().getFirst().state()).isEqualTo(FILED);
    }

    @Test
    @DisplayName("Meaning 3: reports about an appeal that was never submitted wait for it")
    void waitsForAppeal() {
        Story story = oneCase()
                .acknowledged("p1", "2025-03-06T10:00:00Z")
                .informationRequested("p1", "2025-03-06T11:00:00Z")
                .supplements("p1", "2025-03-06T12:00:00Z", Parts.all())
                .decided("p1", UPHELD, "2025-03-07T10:00:00Z");

        assertThat(story.concluded(null).statuses()).isEmpty();
        assertThat(story.concluded(null).waiting())
                .extracting(WaitingFact::recordName)
                .containsExactly("AppealAcknowledged", "InformationRequested", "AppealSupplemented", "AppealDecided");
        story.appeals("p1", "c1", "2025-03-05T10:00:00Z");
        assertThat(story.concluded(null).waiting()).isEmpty();
        assertThat(story.concluded(null).passedOn()).hasSize(3);
    }

    @Test
    @DisplayName("A sanction of a program that the policies do not have waits for the program")
    void unknownProgram() {
        Story story = new Story().notified("c1", "ELSEWHERE", "2025-03-03T10:00:00Z", "UTC");

        assertThat(story.concluded(null).waiting())
                .containsExactly(new WaitingFact("s-c1-imposed-0", "SanctionImposed", "ELSEWHERE"));
    }

    @Test
    @DisplayName("Two cases are two appeals: one does not stand in the other's way")
    void casesAreIndependent() {
        Story story = oneCase()
                .notified("c2", "2025-03-04T10:00:00Z")
                .appeals("p1", "c1", "2025-03-05T10:00:00Z")
                .appeals("p2", "c2", "2025-03-06T10:00:00Z");

        assertThat(story.concluded(null).statuses())
                .extracting(AppealStatus::state)
                .containsExactly(FILED, FILED);
    }
}
