package org.examledger.service.appeals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.clocks.domain.DeadlineKind.DECIDE_APPEAL;
import static org.examledger.policies.AppealItem.EVIDENCE;
import static org.examledger.policies.AppealItem.GROUNDS;
import static org.examledger.policies.AppealItem.ORIGINAL_REPORT_RECEIVED;
import static org.examledger.policies.AppealItem.TEST_ID;

import java.time.Instant;
import java.util.List;
import org.examledger.clocks.domain.Deadline;
import org.examledger.clocks.domain.Grounds;
import org.examledger.policies.MisconductCategory;
import org.examledger.service.appeals.domain.given.Parts;
import org.examledger.service.appeals.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private static Story lackingTestIdAndEvidence() {
        return new Story()
                .notified("c1", "2025-01-20T10:00:00Z")
                .appeals("p1", "c1", "2025-01-25T10:00:00Z", Parts.allBut(EVIDENCE, TEST_ID));
    }

    private static List<String> filedWithout(Story story) {
        return story.concluded(null).appeals().stream()
                .filter(AppealConclusion.Filed.class::isInstance)
                .map(AppealConclusion.Filed.class::cast)
                .findFirst()
                .orElseThrow()
                .missing();
    }

    private static boolean completed(Story story) {
        return story.concluded(null).appeals().stream().anyMatch(AppealConclusion.Completed.class::isInstance);
    }

    @Test
    @DisplayName("Scenario 16, P2: what an appeal lacks is named in the order of the list, blank or absent alike")
    @Tag("P2")
    void namesWhatIsMissing() {
        Story story = lackingTestIdAndEvidence();

        assertThat(filedWithout(story)).containsExactly("testId", "evidence");
        assertThat(story.status("p1", null).missing()).containsExactly("testId", "evidence");
        assertThat(completed(story)).isFalse();
        assertThat(story.deadline(DECIDE_APPEAL, "p1", null)).isEmpty();
    }

    @Test
    @DisplayName("Scenario 16, P4: supplements complete it together, and the clock starts with the last one needed")
    @Tag("P4")
    void supplemented() {
        Story story = lackingTestIdAndEvidence()
                .supplements("p1", "2025-01-28T10:00:00Z", Parts.only(EVIDENCE))
                .supplements("p1", "2025-01-30T10:00:00Z", Parts.only(TEST_ID))
                .supplements("p1", "2025-01-31T10:00:00Z", Parts.all());

        Deadline deadline = story.deadline(DECIDE_APPEAL, "p1", null).orElseThrow();
        assertThat(deadline.startedAt()).isEqualTo(Instant.parse("2025-01-30T10:00:00Z"));
        assertThat(deadline.dueAt()).isEqualTo(Instant.parse("2025-03-02T00:00:00Z"));
        assertThat(filedWithout(story)).containsExactly("testId", "evidence");
        assertThat(completed(story)).isTrue();
        assertThat(story.status("p1", null).complete()).isTrue();
    }

    @Test
    @DisplayName("AppealCompleted rests on the parts that completed it, not on later ones")
    void completedRestsOnWhatSufficed() {
        Story story = lackingTestIdAndEvidence()
                .supplements("p1", "2025-01-28T10:00:00Z", Parts.only(EVIDENCE, TEST_ID))
                .supplements("p1", "2025-01-31T10:00:00Z", Parts.all());

        assertThat(story.concluded(null).appeals().getLast())
                .isEqualTo(new AppealConclusion.Completed(
                        "p1",
                        "c1",
                        new Grounds(
                                List.of("P2"),
                                List.of("s-c1-imposed-0", "p1-submitted", "p1-supplemented-2"),
                                Instant.parse("2025-01-28T10:00:00Z"))));
    }

    @Test
    @DisplayName("Parts that came before the appeal, or with it, complete it at its receipt")
    void partsBeforeTheAppeal() {
        Story story = lackingTestIdAndEvidence()
                .supplements("p1", "2025-01-24T10:00:00Z", Parts.only(EVIDENCE))
                .supplements("p1", "2025-01-25T10:00:00Z", Parts.only(TEST_ID));

        assertThat(filedWithout(story)).isEmpty();
        assertThat(completed(story)).isFalse();
        assertThat(story.deadline(DECIDE_APPEAL, "p1", null).orElseThrow().startedAt())
                .isEqualTo(Instant.parse("2025-01-25T10:00:00Z"));
    }

    @Test
    @DisplayName("P7: Microsoft asks for the grounds, and for a falsified report also for the original")
    @Tag("P7")
    void originalReport() {
        Story falsified = new Story()
                .imposed(
                        "s1",
                        "c1",
                        "MICROSOFT",
                        MisconductCategory.FALSIFIED_SCORE_REPORT,
                        "2021-01-20T10:00:00Z",
                        "UTC")
                .appeals("p1", "c1", "2021-01-25T10:00:00Z", Parts.only(GROUNDS));
        Story cheating = new Story()
                .notified("c1", "MICROSOFT", "2021-01-20T10:00:00Z", "UTC")
                .appeals("p1", "c1", "2021-01-25T10:00:00Z", Parts.only(GROUNDS));

        assertThat(filedWithout(falsified)).containsExactly("originalReportReceived");
        assertThat(filedWithout(cheating)).isEmpty();
        falsified.supplements("p1", "2021-01-27T10:00:00Z", Parts.only(ORIGINAL_REPORT_RECEIVED));
        assertThat(completed(falsified)).isTrue();
    }

    @Test
    @DisplayName("While its case is not known, nobody can say what an appeal lacks")
    void withoutCase() {
        Story story = new Story().appeals("p1", "c1", "2021-01-25T10:00:00Z");

        assertThat(story.status("p1", null).complete()).isFalse();
        assertThat(story.status("p1", null).missing()).isEmpty();
    }
}
