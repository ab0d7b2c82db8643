package org.examledger.service.attempts.domain.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.attempts.domain.given.Story.at;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.examledger.clocks.domain.Clock;
import org.examledger.clocks.domain.DeadlineKind;
import org.examledger.clocks.domain.DeadlineName;
import org.examledger.clocks.domain.DeadlineState;
import org.examledger.clocks.domain.Deadlines;
import org.examledger.clocks.domain.SaidDeadlines;
import org.examledger.service.attempts.domain.facts.RecordingFact.FlagRaised;
import org.examledger.service.attempts.domain.facts.RecordingFact.HoldPlaced;
import org.examledger.service.attempts.domain.facts.RecordingFact.HoldReleased;
import org.examledger.service.attempts.domain.facts.RecordingFact.IdentityChecked;
import org.examledger.service.attempts.domain.facts.RecordingFact.RecordsDestroyed;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A5: records of an identity check on 2 March 2017, 15:00 in Paris. Six weeks later is 13 April; by then it is summer. */
@Tag("A5")
class RetentionTest {
    private static final String DUE = "2017-04-14T00:00:00+02:00";
    private static final String MUCH_LATER = "2018-01-01T00:00:00Z";

    private final Story story = new Story();

    private void checked(String program) {
        story.and(new IdentityChecked(
                story.next(), at("2017-03-02T15:00:00+01:00"), "check-1", "a1", program, ZoneId.of("Europe/Paris")));
    }

    private void held(String holdId, String on) {
        story.and(new HoldPlaced(story.next(), at(on), holdId, "check-1"));
    }

    private void released(String holdId, String on) {
        story.and(new HoldReleased(story.next(), at(on), holdId));
    }

    private void destroyed(String on) {
        story.and(new RecordsDestroyed(story.next(), at(on), "check-1"));
    }

    private Clock clock() {
        return new RetentionClocks(story.terms()).candidate(story.file()).getFirst();
    }

    private DeadlineState state(String now) {
        return new Deadlines(Optional.of(at(now)), SaidDeadlines.none())
                .running(clock())
                .outcome()
                .state();
    }

    private List<String> heldBy() {
        return new Destructions(story.terms())
                .candidate(story.file()).stream()
                        .flatMap(destruction -> destruction.holdIds().stream())
                        .toList();
    }

    @Test
    @DisplayName("They are to be destroyed within six weeks, by the end of the local day")
    void sixWeeks() {
        checked("FUN");

        assertThat(clock().name()).isEqualTo(DeadlineName.about(DeadlineKind.DESTROY_IDENTITY_RECORDS, "check-1"));
        assertThat(clock().dueAt()).isEqualTo(at(DUE));
        assertThat(clock().rule().ruleId()).isEqualTo("A5");
        assertThat(state("2017-04-13T23:59:59+02:00")).isEqualTo(DeadlineState.OPEN);
        assertThat(state(DUE)).isEqualTo(DeadlineState.MISSED);
    }

    @Test
    @DisplayName("Destruction in time meets it; destruction later does not")
    void destruction() {
        checked("FUN");
        destroyed("2017-04-13T23:00:00+02:00");
        assertThat(state(MUCH_LATER)).isEqualTo(DeadlineState.MET);
        assertThat(heldBy()).isEmpty();

        Story late = new Story();
        late.and(new IdentityChecked(
                late.next(), at("2017-03-02T15:00:00+01:00"), "check-1", "a1", "FUN", ZoneId.of("Europe/Paris")));
        late.and(new RecordsDestroyed(late.next(), at(DUE), "check-1"));
        Clock clock = new RetentionClocks(late.terms()).candidate(late.file()).getFirst();
        assertThat(new Deadlines(Optional.of(at(MUCH_LATER)), SaidDeadlines.none())
                        .running(clock)
                        .outcome()
                        .state())
                .isEqualTo(DeadlineState.MISSED);
    }

    @Test
    @DisplayName("While a hold stands nothing is due; released early, they are due as they were")
    void heldAndReleasedEarly() {
        checked("FUN");
        held("hold-1", "2017-03-10T09:00:00Z");
        assertThat(state(MUCH_LATER)).isEqualTo(DeadlineState.CANCELLED);

        released("hold-1", "2017-04-01T09:00:00Z");
        assertThat(clock().dueAt()).isEqualTo(at(DUE));
        assertThat(state("2017-04-02T00:00:00Z")).isEqualTo(DeadlineState.OPEN);
    }

    @Test
    @DisplayName("Released after the time they would have been due, they are due at the end of that day")
    void releasedLater() {
        checked("FUN");
        held("hold-1", "2017-03-10T09:00:00Z");
        released("hold-1", "2017-06-01T22:30:00Z");

        assertThat(clock().dueAt()).isEqualTo(at("2017-06-03T00:00:00+02:00"));
        assertThat(clock().startedBy()).extracting("eventId").containsExactly("event-001", "event-002", "event-003");
        assertThat(state("2017-06-02T12:00:00Z")).isEqualTo(DeadlineState.OPEN);
        destroyed("2017-06-02T12:00:00Z");
        assertThat(state(MUCH_LATER)).isEqualTo(DeadlineState.MET);
    }

    @Test
    @DisplayName("The last of several holds decides, also one that came only when the first had put the time off")
    void severalHolds() {
        checked("FUN");
        held("hold-1", "2017-03-10T09:00:00Z");
        released("hold-1", "2017-06-01T09:00:00Z");
        held("hold-2", "2017-05-01T09:00:00Z");
        assertThat(state(MUCH_LATER)).isEqualTo(DeadlineState.CANCELLED);

        released("hold-2", "2017-07-01T09:00:00Z");
        assertThat(clock().dueAt()).isEqualTo(at("2017-07-02T00:00:00+02:00"));
    }

    @Test
    @DisplayName("A hold that comes when they are past due already leaves them so")
    void heldTooLate() {
        checked("FUN");
        held("hold-1", DUE);

        assertThat(state(MUCH_LATER)).isEqualTo(DeadlineState.MISSED);
    }

    @Test
    @DisplayName(
            "A flag about the attempt holds them until it is released under its flagId; one about another does not")
    void flags() {
        checked("FUN");
        story.and(new FlagRaised(story.next(), at("2017-03-02T16:00:00+01:00"), "flag-2", "a2"));
        story.and(new FlagRaised(story.next(), at("2017-03-02T16:00:00+01:00"), "flag-3", null));
        assertThat(state("2017-03-03T00:00:00Z")).isEqualTo(DeadlineState.OPEN);

        story.and(new FlagRaised(story.next(), at("2017-03-02T16:00:00+01:00"), "flag-1", "a1"));
        assertThat(state(MUCH_LATER)).isEqualTo(DeadlineState.CANCELLED);

        released("flag-1", "2017-03-20T00:00:00Z");
        assertThat(state("2017-03-21T00:00:00Z")).isEqualTo(DeadlineState.OPEN);
    }

    @Test
    @DisplayName("Destruction while a hold stands is told, with the holds; from the release on it is in order")
    void underHold() {
        checked("FUN");
        held("hold-1", "2017-03-10T09:00:00Z");
        story.and(new FlagRaised(story.next(), at("2017-03-09T09:00:00Z"), "flag-1", "a1"));
        destroyed("2017-03-20T09:00:00Z");
        assertThat(heldBy()).containsExactly("flag-1", "hold-1");

        released("flag-1", "2017-03-20T09:00:00Z");
        assertThat(heldBy()).containsExactly("hold-1");
        released("hold-1", "2017-03-19T09:00:00Z");
        assertThat(heldBy()).isEmpty();
    }

    @Test
    @DisplayName("What is told of it is a sentence that names check, holds and rule")
    void inASentence() {
        checked("FUN");
        held("hold-1", "2017-03-10T09:00:00Z");
        destroyed("2017-03-20T09:00:00Z");

        Destruction destruction =
                new Destructions(story.terms()).candidate(story.file()).getFirst();
        assertThat(destruction.explanation())
                .isEqualTo(
                        "The records of identity check check-1 were destroyed at 2017-03-20T09:00:00Z although they were"
                                + " held by hold-1 (rule A5).");
        assertThat(destruction.policyId()).isEqualTo("fun-program");
        assertThat(destruction.policyVersion()).isEqualTo("2017-03-01");
    }

    @Test
    @DisplayName("A program that gives no time to keep them has no clock, and nothing is told")
    void otherProgram() {
        checked("ORACLE");
        held("hold-1", "2017-03-10T09:00:00Z");
        destroyed("2017-03-20T09:00:00Z");

        assertThat(new RetentionClocks(story.terms()).candidate(story.file())).isEmpty();
        assertThat(heldBy()).isEmpty();
    }
}
