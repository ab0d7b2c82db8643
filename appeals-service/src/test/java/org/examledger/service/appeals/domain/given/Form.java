package org.examledger.service.appeals.domain.given;

import java.time.Instant;
import java.util.List;
import org.examledger.service.appeals.domain.facts.ItemChallenged;
import org.jspecify.annotations.Nullable;

/**
 * The form of a challenge about a question of attempt a1 in exam 70-410, complete but for what is taken out of it.
 *
 * @param question null when it is missing
 * @param statement null when it is missing
 */
public record Form(
        String challengeId,
        String examId,
        String itemId,
        @Nullable String question,
        @Nullable String statement,
        String at) {

    /** A complete form. */
    public static Form complete(String challengeId, String itemId, String at) {
        return new Form(challengeId, "70-410", itemId, "Which role holds it?", "Two answers are right.", at);
    }

    public Form of(String exam) {
        return new Form(challengeId, exam, itemId, question, statement, at);
    }

    public Form withoutQuestion() {
        return new Form(challengeId, examId, itemId, null, statement, at);
    }

    public Form withBlankStatement() {
        return new Form(challengeId, examId, itemId, question, " ", at);
    }

    ItemChallenged fact() {
        return new ItemChallenged(
                challengeId + "-challenged",
                Instant.parse(at),
                challengeId,
                "a1",
                examId,
                itemId,
                question,
                statement,
                List.of());
    }
}
