package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examledger.service.eligibility.domain.Reason.BANNED;
import static org.examledger.service.eligibility.domain.Reason.RECORD_UNREADABLE;

import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UnreadableRecordsTest {
    private static final String AT = "2024-02-01T10:00:00Z";

    @Test
    @DisplayName("A record that nobody can decode refuses every exam that the candidate sat")
    void refusesAll() {
        Story story = new Story()
                .passes("a1", "77-725", "2021-05-03T09:00:00Z")
                .passes("b1", "AZ-104", "2021-05-03T09:00:00Z")
                .unreadable("u1", AT);

        assertThat(story.answer("77-725")).isEqualTo(Answer.notEligible(RECORD_UNREADABLE));
        assertThat(story.answer("AZ-104")).isEqualTo(Answer.notEligible(RECORD_UNREADABLE));
        assertThat(story.eligibility("AZ-104").basis()).containsExactly("b1-started", "b1-reported-3", "u1");
        assertThat(story.eligibility("AZ-104").ruleIds()).isEmpty();
        assertThat(story.eligibility("AZ-104").attemptsCounted()).isEqualTo(1);
        assertThat(story.concluded().determinations()).hasSize(2);
    }

    @Test
    @DisplayName("Asked about an exam never sat, it refuses too")
    void neverSat() {
        Determination answer = new Story().unreadable("u1", AT).asked("AZ-104", AT);

        assertThat(Answer.of(answer)).isEqualTo(Answer.notEligible(RECORD_UNREADABLE));
        assertThat(answer.basis()).containsExactly("u1");
    }

    @Test
    @DisplayName("A permanent ban comes before it, a dated one after it")
    void bans() {
        Story permanent = new Story()
                .sits("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .unreadable("u1", AT)
                .banned("s1", "MICROSOFT", null, AT);
        Story dated = new Story()
                .sits("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .unreadable("u1", AT)
                .banned("s1", "MICROSOFT", "2030-01-01T00:00:00Z", AT);

        assertThat(permanent.answer("AZ-104")).isEqualTo(Answer.notEligible(BANNED));
        assertThat(dated.answer("AZ-104")).isEqualTo(Answer.notEligible(RECORD_UNREADABLE));
        assertThat(dated.answer("AZ-900")).isEqualTo(Answer.notEligible(RECORD_UNREADABLE));
    }

    @Test
    @DisplayName("Violations and certifications stay as the readable records have them")
    void conclusionsOfReadable() {
        Story story = new Story()
                .fails("a1", "AZ-104", "2021-05-03T09:00:00Z")
                .passes("a2", "AZ-104", "2021-05-03T12:00:00Z");
        Conclusions readable = story.concluded();

        Conclusions conclusions = story.unreadable("u1", AT).concluded();

        assertThat(conclusions.violations()).isEqualTo(readable.violations()).hasSize(1);
        assertThat(conclusions.certifications())
                .isEqualTo(readable.certifications())
                .hasSize(1);
    }
}
