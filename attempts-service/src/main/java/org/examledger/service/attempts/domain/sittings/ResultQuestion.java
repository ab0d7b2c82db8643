package org.examledger.service.attempts.domain.sittings;

import java.util.Optional;
import org.examledger.clocks.domain.Grounds;

/**
 * Whether a sitting's result contradicts the pass mark of its exam (rule C1).
 *
 * @param contradiction what speaks against the result that counts; empty when nothing does, as is worth saying only where
 *     something did
 */
public record ResultQuestion(String attemptId, Optional<Contradiction> contradiction, Grounds grounds) {

    /**
     * A score beside an outcome that it does not give. The outcome counts as reported.
     *
     * @param resultEventId the eventId of the result that counts
     * @param explanation in a sentence, in English
     */
    public record Contradiction(
            String examId, String resultEventId, boolean passed, int score, int passMark, String explanation) {}
}
