package org.examledger.service.appeals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.clocks.domain.DeadlineKind.FILE_APPEAL;
import static org.examledger.clocks.domain.DeadlineState.MET;
import static org.examledger.clocks.domain.DeadlineState.MISSED;

import java.nio.file.Path;
import java.util.List;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.service.appeals.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The time to appeal in programs of examples/policies: aegis counts from receipt, meridian from the letter's date. */
class OtherFamiliesTest {
    private static final Path EXAMPLES = Path.of("..", "examples", "policies");
    private static final PolicyCatalogue POLICIES =
            PolicyCatalogue.load(List.of(EXAMPLES.resolve("aegis"), EXAMPLES.resolve("meridian")));
    private static final String LATER = "2027-01-01T00:00:00Z";

    @Test
    @Tag("AG-5")
    @DisplayName("AG-5: 30 calendar days from the day on which the letter was received")
    void fromReceipt() {
        Story story = Story.under(POLICIES)
                .received("c1", "AEGIS", "2025-06-02T10:00:00Z", "2025-06-11T15:00:00Z", "Europe/Paris");
        assertThat(story.dueAt(FILE_APPEAL, "c1")).isEqualTo("2025-07-11T22:00:00Z");

        assertThat(story.appeals("p1", "c1", "2025-07-11T21:59:59.999Z").state(FILE_APPEAL, "c1", LATER))
                .isEqualTo(MET);
    }

    @Test
    @Tag("AG-5")
    @DisplayName("AG-5: where nobody reports when the letter was received, from its date")
    void receiptUnknown() {
        Story story = Story.under(POLICIES).notified("c1", "AEGIS", "2025-06-02T10:00:00Z", "Europe/Paris");

        assertThat(story.dueAt(FILE_APPEAL, "c1")).isEqualTo("2025-07-02T22:00:00Z");
    }

    @Test
    @Tag("MN-5")
    @DisplayName("MN-5: 20 calendar days from the date of the letter, however late it was received")
    void fromTheLettersDate() {
        Story story = Story.under(POLICIES)
                .received("c1", "MERIDIAN", "2025-06-02T10:00:00Z", "2025-06-11T15:00:00Z", "Europe/Paris");
        assertThat(story.dueAt(FILE_APPEAL, "c1")).isEqualTo("2025-06-22T22:00:00Z");

        assertThat(story.appeals("p1", "c1", "2025-06-22T22:00:00Z").state(FILE_APPEAL, "c1", LATER))
                .isEqualTo(MISSED);
    }
}
