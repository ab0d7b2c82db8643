package org.examledger.service.appeals.domain.facts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A candidate challenges a question of a sitting; received when it occurred (rule P8).
 *
 * @param question as the form gives it; null or blank when missing
 * @param statement what is wrong with it; null or blank when missing
 * @param references empty when missing
 */
public record ItemChallenged(
        String eventId,
        Instant occurredAt,
        String challengeId,
        String attemptId,
        String examId,
        String itemId,
        @Nullable String question,
        @Nullable String statement,
        List<String> references)
        implements ChallengeFact {

    /** Copies the list. */
    public ItemChallenged {
        references = List.copyOf(references);
    }
}
