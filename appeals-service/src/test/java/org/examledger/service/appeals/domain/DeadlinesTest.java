package org.examledger.service.appeals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.clocks.domain.DeadlineKind.ACKNOWLEDGE_APPEAL;
import static org.examledger.clocks.domain.DeadlineKind.DECIDE_APPEAL;
import static org.examledger.clocks.domain.DeadlineKind.FILE_APPEAL;
import static org.examledger.clocks.domain.DeadlineState.CANCELLED;
import static org.examledger.clocks.domain.DeadlineState.MET;
import static org.examledger.clocks.domain.DeadlineState.MISSED;
import static org.examledger.clocks.domain.DeadlineState.OPEN;
import static org.examledger.service.appeals.domain.facts.AppealOutcome.REVERSED;
import static org.examledger.service.appeals.domain.facts.AppealOutcome.UPHELD;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.examledger.clocks.domain.ClockRule;
import org.examledger.clocks.domain.Deadline;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.clocks.domain.DeadlineOutcome;
import org.examledger.clocks.domain.Grounds;
import org.examledger.policies.DayUnit;
import org.examledger.policies.MisconductCategory;
import org.examledger.policies.Term;
import org.examledger.service.appeals.domain.given.Parts;
import org.examledger.service.appeals.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** FILE due 2025-03-18; appealed on Thursday 03-06: ACKNOWLEDGE due 03-14, DECIDE due 04-06, each at 00:00 UTC. */
class DeadlinesTest {
    private static final String LATER = "2026-01-01T00:00:00Z";

    private static Story notified() {
        return new Story().notified("c1", "2025-03-03T10:00:00Z");
    }

    private static Story appealed() {
        return notified().appeals("p1", "c1", "2025-03-06T10:00:00Z");
    }

    @Test
    @DisplayName("P1: the clock to file, as it is set")
    @Tag("P1")
    void fileIsSet() {
        Story story = new Story().notified("c1", "ORACLE", "2025-03-03T23:30:00Z", "Europe/Paris");

        Grounds grounds = new Grounds(List.of("P1"), List.of("s-c1-imposed-0"), Instant.parse("2025-03-03T23:30:00Z"));
        assertThat(story.concluded(null).deadlines())
                .containsExactly(new Deadline(
                        DeadlineName.ofCase("c1"),
                        new ClockRule(
                                Term.days(14, DayUnit.CALENDAR),
                                "P1",
                                Story.catalogue()
                                        .program("ORACLE")
                                        .orElseThrow()
                                        .calendar(),
                                "oracle-program",
                                "2023-01-01"),
                        Instant.parse("2025-03-03T23:30:00Z"),
                        ZoneId.of("Europe/Paris"),
                        Instant.parse("2025-03-18T23:00:00Z"),
                        grounds,
                        new DeadlineOutcome.Open(grounds)));
    }

    @Test
    @DisplayName("P3, P4: an appeal's clocks count in the zone of the notice, business days by the program's calendar")
    @Tag("P3")
    @Tag("P4")
    void appealClocksAreSet() {
        Story story = new Story()
                .notified("c1", "ORACLE", "2025-03-03T10:00:00Z", "Pacific/Kiritimati")
                .appeals("p1", "c1", "2025-03-06T10:00:00Z");

        Deadline acknowledge = story.deadline(ACKNOWLEDGE_APPEAL, "p1", null).orElseThrow();
        assertThat(acknowledge.calendarId()).isEqualTo("oracle");
        assertThat(acknowledge.dueAt()).isEqualTo(Instant.parse("2025-03-14T10:00:00Z"));
        assertThat(acknowledge.grounds().ruleIds()).containsExactly("P3");
        Deadline decide = story.deadline(DECIDE_APPEAL, "p1", null).orElseThrow();
        assertThat(decide.calendarId()).isNull();
        assertThat(decide.dueAt()).isEqualTo(Instant.parse("2025-04-06T10:00:00Z"));
        assertThat(decide.grounds().ruleIds()).containsExactly("P4");
    }

    @Test
    @DisplayName("Scenario 15: received on 2025-12-18, acknowledged by the end of 12-26; on Saturday 03-08, by 03-14")
    @Tag("P3")
    void businessDays() {
        Story december = new Story().notified("c1", "2025-12-10T10:00:00Z").appeals("p1", "c1", "2025-12-18T10:00:00Z");
        Story march = notified().appeals("p1", "c1", "2025-03-08T10:00:00Z");

        assertThat(december.dueAt(ACKNOWLEDGE_APPEAL, "p1")).isEqualTo(Instant.parse("2025-12-27T00:00:00Z"));
        assertThat(march.dueAt(ACKNOWLEDGE_APPEAL, "p1")).isEqualTo(Instant.parse("2025-03-15T00:00:00Z"));
    }

    @Test
    @DisplayName(
            "Scenario 16, P4: complete on 2025-01-30, decided by the end of 03-01; a request for information stops nothing")
    @Tag("P4")
    void thirtyDays() {
        Story story = new Story()
                .notified("c1", "2025-01-20T10:00:00Z")
                .appeals("p1", "c1", "2025-01-30T10:00:00Z")
                .informationRequested("p1", "2025-02-02T10:00:00Z");

        assertThat(story.dueAt(DECIDE_APPEAL, "p1")).isEqualTo(Instant.parse("2025-03-02T00:00:00Z"));
    }

    @Test
    @DisplayName("Scenario 16: an incomplete appeal has no clock to decide, but one to acknowledge")
    void incomplete() {
        Story story = notified().appeals("p1", "c1", "2025-03-06T10:00:00Z", Parts.only());

        assertThat(story.deadline(DECIDE_APPEAL, "p1", LATER)).isEmpty();
        assertThat(story.state(ACKNOWLEDGE_APPEAL, "p1", null)).isEqualTo(OPEN);
    }

    @Test
    @DisplayName("Scenario 17: nobody appeals: open to the last millisecond, missed at dueAt")
    void fileMissed() {
        assertThat(notified().state(FILE_APPEAL, "c1", "2025-03-17T23:59:59.999Z"))
                .isEqualTo(OPEN);
        Deadline missed =
                notified().deadline(FILE_APPEAL, "c1", "2025-03-18T00:00:00Z").orElseThrow();
        assertThat(missed.outcome())
                .isEqualTo(new DeadlineOutcome.Missed(
                        new Grounds(List.of("P1"), List.of("s-c1-imposed-0"), Instant.parse("2025-03-18T00:00:00Z"))));
    }

    @Test
    @DisplayName("Clock: no deadline is missed while no time has come")
    void withoutTime() {
        assertThat(appealed().concluded(null).deadlines())
                .extracting(deadline -> deadline.outcome().state())
                .containsExactly(MET, OPEN, OPEN);
        assertThat(appealed().concluded(null).nextDue()).contains(Instant.parse("2025-03-14T00:00:00Z"));
    }

    @Test
    @DisplayName("Scenario 17: nobody answers the appeal: both clocks are missed, one after the other")
    void appealMissed() {
        Story story = appealed();

        assertThat(story.state(ACKNOWLEDGE_APPEAL, "p1", "2025-03-14T00:00:00Z"))
                .isEqualTo(MISSED);
        assertThat(story.concluded("2025-03-14T00:00:00Z").nextDue()).contains(Instant.parse("2025-04-06T00:00:00Z"));
        assertThat(story.state(DECIDE_APPEAL, "p1", "2025-04-05T23:59:59.999Z")).isEqualTo(OPEN);
        assertThat(story.state(DECIDE_APPEAL, "p1", "2025-04-06T00:00:00Z")).isEqualTo(MISSED);
        assertThat(story.concluded("2025-04-06T00:00:00Z").nextDue()).isEmpty();
    }

    @Test
    @DisplayName("Scenario 17: a decision after the miss still takes effect, and the deadline stays missed")
    void decidedTooLate() {
        Story story = appealed().decided("p1", REVERSED, "2025-04-06T00:00:00Z");

        assertThat(story.state(DECIDE_APPEAL, "p1", LATER)).isEqualTo(MISSED);
        assertThat(story.status("p1", LATER).state()).isEqualTo(AppealPhase.DECIDED);
        assertThat(story.concluded(LATER).passedOn()).extracting("eventId").containsExactly("p1-decided");
    }

    @Test
    @DisplayName("Scenario 18: sent on day 13, read on day 16: filed, and the deadline met")
    void filedInTimeReadLate() {
        Story story = notified().appeals("p1", "c1", "2025-03-16T10:00:00Z");

        DeadlineOutcome outcome = story.deadline(FILE_APPEAL, "c1", "2025-03-19T10:00:00Z")
                .orElseThrow()
                .outcome();
        assertThat(outcome)
                .isEqualTo(new DeadlineOutcome.Met(
                        Instant.parse("2025-03-16T10:00:00Z"),
                        new Grounds(
                                List.of("P1"),
                                List.of("s-c1-imposed-0", "p1-submitted"),
                                Instant.parse("2025-03-16T10:00:00Z"))));
    }

    @Test
    @DisplayName("Meaning 9: met to the last millisecond, by the earliest acknowledgement")
    void acknowledgedInTime() {
        Story story =
                appealed().acknowledged("p1", "2025-03-14T00:00:00Z").acknowledged("p1", "2025-03-13T23:59:59.999Z");

        assertThat(story.deadline(ACKNOWLEDGE_APPEAL, "p1", LATER).orElseThrow().outcome())
                .isInstanceOfSatisfying(
                        DeadlineOutcome.Met.class,
                        met -> assertThat(met.metAt()).isEqualTo(Instant.parse("2025-03-13T23:59:59.999Z")));
        Story late = appealed().acknowledged("p1", "2025-03-14T00:00:00Z");
        assertThat(late.state(ACKNOWLEDGE_APPEAL, "p1", LATER)).isEqualTo(MISSED);
    }

    @Test
    @DisplayName("Meaning 9: the decision cancels the acknowledgement if it comes first; at one instant both are met")
    void decisionFirst() {
        Story first =
                appealed().decided("p1", UPHELD, "2025-03-10T10:00:00Z").acknowledged("p1", "2025-03-10T10:00:00.001Z");
        Story together =
                appealed().decided("p1", UPHELD, "2025-03-10T10:00:00Z").acknowledged("p1", "2025-03-10T10:00:00Z");

        assertThat(first.state(ACKNOWLEDGE_APPEAL, "p1", LATER)).isEqualTo(CANCELLED);
        assertThat(first.state(DECIDE_APPEAL, "p1", LATER)).isEqualTo(MET);
        assertThat(together.state(ACKNOWLEDGE_APPEAL, "p1", LATER)).isEqualTo(MET);
    }

    @Test
    @DisplayName("Meaning 9: a decision at or after its dueAt cancels no acknowledgement")
    void decisionAfterAcknowledgementDue() {
        Story story = appealed().decided("p1", UPHELD, "2025-03-14T00:00:00Z");

        assertThat(story.state(ACKNOWLEDGE_APPEAL, "p1", LATER)).isEqualTo(MISSED);
        assertThat(story.state(DECIDE_APPEAL, "p1", LATER)).isEqualTo(MET);
    }

    @Test
    @DisplayName("Scenario 19: a reversal meets the clock to decide, though it lifts the last sanction at that instant")
    void reversalMeets() {
        Story story = appealed().decided("p1", REVERSED, "2025-03-10T10:00:00Z").lifted("c1", "2025-03-10T10:00:00Z");

        assertThat(story.concluded(LATER).deadlines())
                .extracting(deadline -> deadline.outcome().state())
                .containsExactly(MET, CANCELLED, MET);
    }

    @Test
    @DisplayName("Meaning 9: when the case's last sanction is lifted, what is neither met nor past due is cancelled")
    void lastSanctionLifted() {
        Story story = notified()
                .imposed("s2", "c1", "ORACLE", MisconductCategory.CHEATING, "2025-03-03T10:00:00Z", "UTC")
                .lifted("c1", "2025-03-05T10:00:00Z");
        assertThat(story.state(FILE_APPEAL, "c1", null)).isEqualTo(OPEN);

        story.lifted("s2", "c1", "2025-03-17T23:59:59.999Z");
        assertThat(story.state(FILE_APPEAL, "c1", LATER)).isEqualTo(CANCELLED);
        assertThat(story.deadline(FILE_APPEAL, "c1", LATER)
                        .orElseThrow()
                        .outcome()
                        .grounds()
                        .occurredAt())
                .isEqualTo(Instant.parse("2025-03-17T23:59:59.999Z"));
    }

    @Test
    @DisplayName("Meaning 9: lifted at dueAt, it is past due")
    void liftedPastDue() {
        Story story = notified().lifted("c1", "2025-03-18T00:00:00Z");

        assertThat(story.state(FILE_APPEAL, "c1", LATER)).isEqualTo(MISSED);
    }

    @Test
    @DisplayName("A sanction that is imposed or modified after it was lifted is in force again")
    void inForceAgain() {
        assertThat(notified()
                        .lifted("c1", "2025-03-05T10:00:00Z")
                        .modified("c1", "2025-03-05T10:00:00Z")
                        .state(FILE_APPEAL, "c1", null))
                .isEqualTo(OPEN);
        assertThat(notified()
                        .lifted("c1", "2025-03-05T10:00:00Z")
                        .notified("c1", "2025-03-03T10:00:00Z")
                        .state(FILE_APPEAL, "c1", null))
                .isEqualTo(OPEN);
    }

    @Test
    @DisplayName("A decision on an incomplete appeal meets the clock that starts when it is completed")
    void decidedBeforeComplete() {
        Story story = notified()
                .appeals("p1", "c1", "2025-03-06T10:00:00Z", Parts.only())
                .decided("p1", UPHELD, "2025-03-08T10:00:00Z")
                .supplements("p1", "2025-03-09T10:00:00Z", Parts.all());

        assertThat(story.state(DECIDE_APPEAL, "p1", LATER)).isEqualTo(MET);
    }

    @Test
    @DisplayName("Meaning 3: an appeal that was never filed has no clocks")
    void refusedHasNoClocks() {
        Story story = appealed().appeals("p2", "c1", "2025-03-07T10:00:00Z");

        assertThat(story.deadline(ACKNOWLEDGE_APPEAL, "p2", LATER)).isEmpty();
        assertThat(story.deadline(DECIDE_APPEAL, "p2", LATER)).isEmpty();
    }
}
