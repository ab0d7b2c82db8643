package org.examledger.service.attempts.domain.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.examledger.service.attempts.domain.given.Story.at;

import java.time.ZoneId;
import java.util.List;
import org.examledger.clocks.domain.Clock;
import org.examledger.service.attempts.domain.facts.RecordingFact.FlagRaised;
import org.examledger.service.attempts.domain.facts.RecordingFact.HoldPlaced;
import org.examledger.service.attempts.domain.facts.RecordingFact.HoldReleased;
import org.examledger.service.attempts.domain.facts.RecordingFact.IdentityChecked;
import org.examledger.service.attempts.domain.facts.RecordingFact.RecordsDestroyed;
import org.examledger.service.attempts.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which holds and destructions belong to which of several identity checks. */
@Tag("A5")
class HoldsTest {
    private static final String CHECKED = "2017-03-02T15:00:00+01:00";
    private static final String PLACED = "2017-03-10T09:00:00Z";
    private static final String DESTROYED = "2017-03-20T09:00:00Z";

    private final Story story = new Story();

    private void checked(String checkId, String attemptId) {
        story.and(new IdentityChecked(story.next(), at(CHECKED), checkId, attemptId, "FUN", ZoneId.of("Europe/Paris")));
    }

    private void held(String holdId, String checkId) {
        story.and(new HoldPlaced(story.next(), at(PLACED), holdId, checkId));
    }

    private void released(String holdId, String on) {
        story.and(new HoldReleased(story.next(), at(on), holdId));
    }

    private void destroyed(String checkId) {
        story.and(new RecordsDestroyed(story.next(), at(DESTROYED), checkId));
    }

    private List<Clock> clocks() {
        return new RetentionClocks(story.terms()).candidate(story.file());
    }

    private List<Destruction> destructions() {
        return new Destructions(story.terms()).candidate(story.file());
    }

    @Test
    @DisplayName("A hold on one check, and its destruction, leave another check as it is")
    void anotherCheck() {
        checked("check-1", "a1");
        checked("check-2", "a2");
        held("hold-1", "check-2");
        destroyed("check-2");

        assertThat(clocks())
                .extracting(clock ->
                        clock.name().subject() + " " + clock.needlessFrom().isPresent() + " "
                                + clock.doneAt().isPresent())
                .containsExactly("check-1 false false", "check-2 true true");
        assertThat(destructions())
                .extracting(Destruction::checkId, Destruction::holdIds)
                .containsExactly(tuple("check-2", List.of("hold-1")));
    }

    @Test
    @DisplayName("The release of another hold does not end it")
    void releaseOfAnother() {
        checked("check-1", "a1");
        held("hold-1", "check-1");
        released("hold-2", "2017-03-15T09:00:00Z");
        destroyed("check-1");

        assertThat(clocks().getFirst().needlessFrom()).contains(at(PLACED));
        assertThat(destructions().getFirst().holdIds()).containsExactly("hold-1");
    }

    @Test
    @DisplayName("Destruction was forbidden while a hold stood, also one that was released later; else it was not")
    void forbidden() {
        checked("check-1", "a1");
        destroyed("check-1");
        assertThat(destructions()).extracting(Destruction::wasForbidden).containsExactly(false);

        held("hold-1", "check-1");
        released("hold-1", "2017-03-20T09:00:00.001Z");
        assertThat(destructions()).extracting(Destruction::wasForbidden).containsExactly(true);

        released("hold-1", DESTROYED);
        assertThat(destructions()).extracting(Destruction::wasForbidden).containsExactly(false);
    }

    @Test
    @DisplayName("Whether it was forbidden rests on the check, its destructions, and its holds with their releases")
    void grounds() {
        checked("check-1", "a1");
        checked("check-2", "a2");
        held("hold-1", "check-1");
        held("hold-2", "check-2");
        story.and(new FlagRaised(story.next(), at(PLACED), "flag-1", "a1"));
        released("hold-1", "2017-03-15T09:00:00Z");
        destroyed("check-1");

        assertThat(destructions().getFirst().grounds().basis())
                .containsExactly("event-001", "event-003", "event-005", "event-006", "event-007");
        assertThat(clocks().getFirst().bearing())
                .extracting("eventId")
                .contains("event-001", "event-003", "event-005", "event-006", "event-007")
                .doesNotContain("event-002", "event-004");
    }
}
