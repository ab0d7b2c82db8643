package org.examledger.service.appeals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.appeals.domain.facts.AppealOutcome.UPHELD;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.given.Announcer;
import org.examledger.service.appeals.domain.given.Publication;
import org.examledger.service.appeals.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is published as facts and time come, one after the other (CONTRACT, Meaning 3, 9 and 11). */
class AnnouncedDeadlinesTest {
    private final Story story = new Story();
    private final Announcer announcer = new Announcer();

    private List<String> announced(String now) {
        return announcer.announce(story.facts(), Optional.of(Instant.parse(now))).stream()
                .map(Publication::record)
                .toList();
    }

    @Test
    @DisplayName("Scenario 17: each deadline is missed exactly once, however often the time is read")
    void missedOnce() {
        story.notified("c1", "2025-03-03T10:00:00Z");
        assertThat(announced("2025-03-04T10:00:00Z")).containsExactly("DeadlineSet");
        assertThat(announced("2025-03-18T00:00:00Z")).containsExactly("DeadlineMissed");
        assertThat(announced("2025-03-19T00:00:00Z")).isEmpty();
    }

    @Test
    @DisplayName("Clock: set back, it un-announces nothing, and nothing is missed again when it comes round")
    void setBack() {
        story.notified("c1", "2025-03-03T10:00:00Z");
        announced("2025-03-18T00:00:00Z");
        assertThat(announced("2025-03-04T00:00:00Z")).isEmpty();
        assertThat(announced("2025-03-18T00:00:00Z")).isEmpty();
    }

    @Test
    @DisplayName("Scenario 18: after DeadlineMissed, the record of a timely appeal files it and meets the deadline")
    void missedThenMet() {
        story.notified("c1", "2025-03-03T10:00:00Z");
        announced("2025-03-19T00:00:00Z");
        story.appeals("p1", "c1", "2025-03-16T00:00:00Z");
        assertThat(announced("2025-03-19T00:00:00Z"))
                .containsExactly("AppealFiled", "DeadlineMet", "DeadlineSet", "DeadlineSet");
        assertThat(announced("2025-12-19T00:00:00Z")).containsExactly("DeadlineMissed", "DeadlineMissed");
    }

    @Test
    @DisplayName("Meaning 11: what becomes known before it is concluded was never missed")
    void neverMissed() {
        story.notified("c1", "2025-03-03T10:00:00Z").appeals("p1", "c1", "2025-03-16T00:00:00Z");
        assertThat(announced("2025-03-19T00:00:00Z"))
                .containsExactly("AppealFiled", "DeadlineSet", "DeadlineMet", "DeadlineSet", "DeadlineSet");
    }

    @Test
    @DisplayName("Meaning 3: the clocks of an appeal that is refused after all are cancelled, and set for the other")
    void refusedAfterAll() {
        story.notified("c1", "2025-03-03T10:00:00Z").appeals("p2", "c1", "2025-03-06T00:00:00Z");
        announced("2025-03-06T01:00:00Z");
        story.appeals("p1", "c1", "2025-03-05T00:00:00Z");

        assertThat(announced("2025-03-06T02:00:00Z"))
                .containsExactly(
                        "AppealRefused",
                        "AppealFiled",
                        "DeadlineMet",
                        "DeadlineSet",
                        "DeadlineSet",
                        "DeadlineCancelled",
                        "DeadlineCancelled");
        assertThat(announced("2025-03-07T00:00:00Z")).isEmpty();
    }

    @Test
    @DisplayName("Filed once more by its decision, its clocks are set again: both met or cancelled by that decision")
    void filedOnceMore() {
        refusedAfterAll();
        story.decided("p2", UPHELD, "2025-03-08T00:00:00Z");

        List<Publication> published =
                announcer.announce(story.facts(), Optional.of(Instant.parse("2025-03-08T02:00:00Z")));
        assertThat(published)
                .extracting(Publication::record)
                .containsExactly(
                        "AppealRefused",
                        "AppealFiled",
                        "DeadlineMet",
                        "DeadlineCancelled",
                        "DeadlineCancelled",
                        "DeadlineMet");
    }

    @Test
    @DisplayName("Refused after all, an appeal keeps what was announced as met or missed")
    void keepsWhatIsPast() {
        story.notified("c1", "2025-03-03T10:00:00Z").appeals("p2", "c1", "2025-03-06T00:00:00Z");
        announced("2025-03-14T00:00:00Z");
        assertThat(announcer.count("DeadlineMissed")).isEqualTo(1);
        story.appeals("p1", "c1", "2025-03-05T00:00:00Z");

        announced("2025-03-15T00:00:00Z");
        assertThat(announcer.count("DeadlineCancelled")).isEqualTo(1);
        assertThat(announcer.standing().values())
                .filteredOn(publication -> publication.record().equals("DeadlineMissed"))
                .hasSize(2);
    }

    @Test
    @DisplayName("A decision that came before the acknowledgement was due, but is read later, cancels what was missed")
    void missedThenCancelled() {
        story.notified("c1", "2025-03-03T10:00:00Z").appeals("p1", "c1", "2025-03-06T00:00:00Z");
        announced("2025-03-14T00:00:00Z");
        story.decided("p1", UPHELD, "2025-03-13T00:00:00Z");

        assertThat(announced("2025-03-14T00:00:00Z")).containsExactly("DeadlineCancelled", "DeadlineMet");
    }

    @Test
    @DisplayName("A sanction in force again sets the deadline again, on what brought it back")
    void setAgain() {
        story.notified("c1", "2025-03-03T10:00:00Z").lifted("c1", "2025-03-05T00:00:00Z");
        assertThat(announced("2025-03-06T00:00:00Z")).containsExactly("DeadlineSet", "DeadlineCancelled");
        story.modified("c1", "2025-03-06T00:00:00Z");
        assertThat(announced("2025-03-06T00:00:00Z")).containsExactly("DeadlineSet");
        assertThat(announced("2025-03-07T00:00:00Z")).isEmpty();
        assertThat(announced("2025-03-18T00:00:00Z")).containsExactly("DeadlineMissed");
    }

    @Test
    @DisplayName("Meaning 3: refused for its unknown case, then filed after all; each is said once")
    void unknownThenFiled() {
        story.appeals("p1", "c1", "2025-03-05T10:00:00Z");
        assertThat(announced("2025-04-05T00:00:00Z")).containsExactly("AppealRefused");
        assertThat(announced("2025-03-05T00:00:00Z")).isEmpty();
        story.notified("c1", "2025-03-03T10:00:00Z");
        assertThat(announced("2025-04-05T00:00:00Z")).contains("AppealFiled", "DeadlineMet");
        assertThat(announcer.count("AppealRefused")).isEqualTo(1);
    }

    @Test
    @DisplayName("A duplicate announces nothing")
    void duplicate() {
        story.notified("c1", "2025-03-03T10:00:00Z").appeals("p1", "c1", "2025-03-05T10:00:00Z");
        announced("2025-03-06T00:00:00Z");
        for (Fact fact : story.facts()) {
            story.add(fact);
        }
        assertThat(announced("2025-03-06T00:00:00Z")).isEmpty();
        assertThat(Arrays.asList(announcer.count("AppealFiled"), announcer.count("DeadlineSet")))
                .containsExactly(1L, 3L);
    }
}
