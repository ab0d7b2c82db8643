package org.examledger.service.sanctions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.sanctions.domain.given.Measures.permanentBan;

import java.util.List;
import org.examledger.policies.MisconductCategory;
import org.examledger.service.sanctions.domain.flags.Flag;
import org.examledger.service.sanctions.domain.flags.FlagSource;
import org.examledger.service.sanctions.domain.flags.FlagState;
import org.examledger.service.sanctions.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FlagsTest {
    private static final String RAISED = "2025-03-01T09:00:00Z";
    private static final String LATER = "2025-03-02T09:00:00Z";

    private final Story flagged = new Story().flagged("f1", "ORACLE", MisconductCategory.CHEATING, RAISED);

    @Test
    @DisplayName("A flag is open until a reviewer decides")
    void open() {
        assertThat(state(flagged)).isEqualTo(new FlagState.Open());
    }

    @Test
    @DisplayName("A dismissed flag is dismissed, also when the dismissal is known first")
    void dismissed() {
        Story story = new Story().dismissed("f1", LATER).flagged("f1", "ORACLE", MisconductCategory.CHEATING, RAISED);

        assertThat(state(story)).isEqualTo(new FlagState.Dismissed());
    }

    @Test
    @DisplayName("Cases that name a flag confirm it, whatever a dismissal says")
    void confirmed() {
        Story story = flagged.dismissed("f1", LATER);
        confirm(story, "c2");
        confirm(story, "c1");

        assertThat(state(story)).isEqualTo(new FlagState.Confirmed(List.of("c1", "c2")));
    }

    @Test
    @DisplayName("Meaning 10: a violation is a flag whose flagId is its attemptId, reviewed like any other")
    void violation() {
        Story story = new Story().violated("f1", RAISED);

        Flag flag = story.concluded().flags().getFirst();
        assertThat(flag.source()).isEqualTo(new FlagSource.RetakeViolation("f1", "AZ-104"));
        assertThat(flag.state()).isEqualTo(new FlagState.Open());
        assertThat(state(story.dismissed("f1", LATER))).isEqualTo(new FlagState.Dismissed());
    }

    @Test
    @DisplayName("Meaning 10: it is gone when withdrawn, and back when violated again; a case on it stays")
    void withdrawn() {
        Story story = new Story().violated("f1", RAISED);
        confirm(story, "c1");
        story.violationWithdrawn("f1", LATER);

        assertThat(state(story)).isEqualTo(new FlagState.Withdrawn(List.of("c1")));
        assertThat(story.sanctions()).hasSize(1);
        assertThat(state(story.violated("f1", LATER))).isEqualTo(new FlagState.Confirmed(List.of("c1")));
    }

    private static void confirm(Story story, String caseId) {
        story.confirmed(caseId, "ORACLE", MisconductCategory.CHEATING, List.of("f1"), Story.NOTIFIED, permanentBan());
    }

    private static FlagState state(Story story) {
        assertThat(story.concluded().flags()).hasSize(1);
        return story.concluded().flags().getFirst().state();
    }

    @Test
    @DisplayName("Flags are in the order of their times, of one time by their ids, whoever raised them")
    void inOrder() {
        Story story = new Story()
                .violated("a3", "2025-02-02T09:00:00Z")
                .violated("a1", "2025-02-01T09:00:00Z")
                .flagged("a2", "MICROSOFT", MisconductCategory.CHEATING, "2025-02-01T09:00:00Z")
                .flagged("f9", "MICROSOFT", MisconductCategory.CHEATING, "2025-01-31T09:00:00Z");

        assertThat(story.concluded().flags()).extracting(Flag::flagId).containsExactly("f9", "a1", "a2", "a3");
    }

    @Test
    @DisplayName("A case confirms the flags that it names, and no other")
    void otherFlags() {
        Story story = new Story()
                .flagged("f1", "MICROSOFT", MisconductCategory.CHEATING, "2025-02-01T09:00:00Z")
                .flagged("f2", "MICROSOFT", MisconductCategory.CHEATING, "2025-02-02T09:00:00Z")
                .confirmed("c1", "MICROSOFT", permanentBan());

        assertThat(story.concluded().flags()).extracting(Flag::state).allMatch(FlagState.Open.class::isInstance);
    }
}
