package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.examledger.clocks.domain.DatedFact;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.eligibility.domain.certifications.RequirementClock;
import org.examledger.service.eligibility.domain.facts.Outcome;
import org.examledger.service.eligibility.domain.given.Examples;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule C7: whose time to meet a changed requirement runs. MCSE-PRIVATE-CLOUD asks for 70-247 in place of 70-246. */
@Tag("C7")
class RequirementClocksTest {
    private static final PolicyCatalogue MICROSOFT_2014 = Examples.policies("microsoft-2014");
    private static final Instant CHANGED = Instant.parse("2014-11-30T00:00:00Z");

    private static Story story() {
        return Story.under(MICROSOFT_2014);
    }

    private static Story onTheWay() {
        return story().passes("a1", "70-410", "2014-08-01T09:00:00Z");
    }

    private static Story holder() {
        return onTheWay().passes("a2", "70-246", "2014-09-01T09:00:00Z");
    }

    private static RequirementClock clock(Story story) {
        return story.concluded().requirementClocks().getFirst();
    }

    private static ListAssert<String> assertThatIds(List<DatedFact> facts) {
        return assertThat(facts.stream().map(DatedFact::eventId).toList());
    }

    @Test
    @DisplayName(
            "C7: the time runs from the change, for whoever passed an exam of the requirement before, by that pass")
    void runs() {
        Story story = onTheWay().fails("b1", "70-246", "2014-08-02T09:00:00Z");

        assertThat(story.concluded().requirementClocks()).singleElement().satisfies(requirement -> {
            assertThat(requirement.runs()).isTrue();
            assertThat(requirement.clock().startedAt()).isEqualTo(CHANGED);
            assertThat(requirement.clock().dueAt()).isEqualTo("2015-03-01T00:00:00Z");
            assertThat(requirement.clock().rule().ruleId()).isEqualTo("C7");
            assertThatIds(requirement.clock().startedBy()).containsExactly("a1-started", "a1-reported-1");
            assertThat(requirement.clock().doneAt()).isEmpty();
            assertThat(requirement.clock().needlessFrom()).isEmpty();
        });
    }

    @ParameterizedTest
    @DisplayName("C7: only a pass, of an exam of the requirement before, from before the change starts the time")
    @CsvSource({
        "PASSED, 70-410, 2014-11-29T23:59:59.999Z, true",
        "PASSED, 70-410, 2014-11-30T00:00:00Z, false",
        "FAILED, 70-410, 2014-08-01T09:00:00Z, false",
        "PASSED, 70-247, 2014-08-01T09:00:00Z, false",
        "PASSED, 70-981, 2014-08-01T09:00:00Z, false"
    })
    void started(Outcome outcome, String examId, String start, boolean starts) {
        Story story = story().sits("a1", examId, start).reported("a1", outcome, "2014-12-05T09:00:00Z");

        assertThat(story.concluded().requirementClocks()).hasSize(starts ? 1 : 0);
    }

    @Test
    @DisplayName(
            "C7: meeting the changed requirement is done at the start of its last sitting, on what was ever passed")
    void done() {
        Story story =
                onTheWay().fails("b1", "70-247", "2014-12-01T09:00:00Z").passes("a2", "70-247", "2014-12-15T09:00:00Z");

        assertThat(clock(story).runs()).isTrue();
        assertThat(clock(story).clock().doneAt()).contains(Instant.parse("2014-12-15T09:00:00Z"));
        assertThatIds(clock(story).clock().startedBy()).containsExactly("a1-started", "a1-reported-1");
        assertThatIds(clock(story).clock().bearing())
                .containsOnly("a1-started", "a1-reported-1", "a2-started", "a2-reported-5");
    }

    @Test
    @DisplayName("C7: the time runs for holders, too, until they meet the changed requirement")
    void holders() {
        assertThat(clock(holder()).runs()).isTrue();
        assertThat(clock(holder()).clock().doneAt()).isEmpty();

        Story complied = holder().passes("a3", "70-247", "2015-01-10T09:00:00Z");
        assertThat(clock(complied).runs()).isTrue();
        assertThat(clock(complied).clock().doneAt()).contains(Instant.parse("2015-01-10T09:00:00Z"));
    }

    @ParameterizedTest
    @DisplayName("C7: who met the changed requirement before it came is not concerned; at that instant it is done")
    @CsvSource({"2014-11-29T23:59:59.999Z, false", "2014-11-30T00:00:00Z, true"})
    void metBefore(String start, boolean runs) {
        Story story = holder().passes("a3", "70-247", start);

        assertThat(clock(story).runs()).isEqualTo(runs);
    }

    @Test
    @DisplayName("C7: what was revoked for good before the change need not follow it")
    void revokedBefore() {
        Story story = holder().revoked("MCSE-PRIVATE-CLOUD/a2", "s1", true, "2014-10-01T09:00:00Z");

        assertThat(clock(story).runs()).isFalse();
    }

    @Test
    @DisplayName("C7: a revocation for good after the change makes it needless from then on")
    void revokedAfter() {
        Story story = holder().revoked("MCSE-PRIVATE-CLOUD/a2", "s1", true, "2015-01-10T09:00:00Z");

        assertThat(clock(story).runs()).isTrue();
        assertThat(clock(story).clock().needlessFrom()).contains(Instant.parse("2015-01-10T09:00:00Z"));
        assertThatIds(clock(story).clock().bearing()).contains("s1-revoked-4");
    }

    @ParameterizedTest
    @DisplayName(
            "C7: whose pass was taken back is concerned no more by another exam, or by one passed after the change")
    @CsvSource({
        "70-246, 2014-11-29T23:59:59.999Z, true",
        "70-246, 2014-11-30T00:00:00Z, false",
        "70-247, 2014-11-29T23:59:59.999Z, false"
    })
    void takenBack(String examId, String start, boolean runs) {
        Story story = onTheWay()
                .corrected("a1", Outcome.FAILED, "2014-08-20T09:00:00Z")
                .passes("a2", examId, start);

        assertThat(clock(story).runs()).isEqualTo(runs);
    }
}
