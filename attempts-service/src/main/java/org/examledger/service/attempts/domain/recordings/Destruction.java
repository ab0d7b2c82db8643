package org.examledger.service.attempts.domain.recordings;

import java.time.Instant;
import java.util.List;
import org.examledger.clocks.domain.Grounds;

/**
 * The destruction of the records of an identity check.
 *
 * @param holdIds the holds that stood then, as they were placed; empty when none did, as is worth saying only where one
 *     seemed to
 * @param policyVersion of the policy that says how long records are kept: its date, as YYYY-MM-DD
 */
public record Destruction(
        String checkId,
        String attemptId,
        Instant destroyedAt,
        List<String> holdIds,
        String policyId,
        String policyVersion,
        Grounds grounds) {

    /** Copies the list. */
    public Destruction {
        holdIds = List.copyOf(holdIds);
    }

    /** Whether a hold forbade it. */
    public boolean wasForbidden() {
        return !holdIds.isEmpty();
    }

    /** What happened in a sentence, in English. */
    public String explanation() {
        return "The records of identity check %s were destroyed at %s although they were held by %s (rule %s)."
                .formatted(checkId, destroyedAt, String.join(", ", holdIds), String.join(", ", grounds.ruleIds()));
    }
}
