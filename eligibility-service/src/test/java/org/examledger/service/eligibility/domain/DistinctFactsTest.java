package org.examledger.service.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.examledger.service.eligibility.domain.facts.Fact;
import org.examledger.service.eligibility.domain.facts.Outcome;
import org.examledger.service.eligibility.domain.facts.ResultInvalidated;
import org.examledger.service.eligibility.domain.facts.ResultReinstated;
import org.examledger.service.eligibility.domain.given.Answer;
import org.examledger.service.eligibility.domain.given.Story;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** However often and in whatever order facts are read, each counts once, in the order in which they occurred. */
class DistinctFactsTest {
    private static final Instant AT = Instant.parse("2021-06-01T09:00:00Z");

    private static Story passed() {
        return new Story().passes("a1", "70-410", "2021-05-03T09:00:00Z");
    }

    private static Fact invalidated(long sequence) {
        return new ResultInvalidated("invalidated", AT, sequence, "a1", "s1");
    }

    @Test
    @DisplayName("A derived fact announced twice counts by the number of its first announcement, not by its digits")
    void firstAnnouncement() {
        Story story = passed().add(invalidated(10))
                .add(invalidated(5))
                .add(new ResultReinstated("reinstated", AT, 7, "a1", "s1"));

        assertThat(story.answer("70-410")).isEqualTo(Answer.notEligible(Reason.ALREADY_PASSED));
    }

    @Test
    @DisplayName("What waits for its attempt is listed in the order in which it occurred")
    void waitingInOrder() {
        Story story = new Story();
        for (int day = 20; day > 10; day--) {
            story.reported("a" + day, Outcome.FAILED, "2021-05-" + day + "T09:00:00Z");
        }

        assertThat(story.concluded().waiting())
                .extracting(WaitingFact::waitsFor)
                .isEqualTo(List.of("a11", "a12", "a13", "a14", "a15", "a16", "a17", "a18", "a19", "a20"));
    }
}
