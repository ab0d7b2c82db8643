package org.examledger.service.sanctions.domain.facts;

import java.time.Instant;
import java.util.List;
import org.examledger.policies.MisconductCategory;
import org.jspecify.annotations.Nullable;

/**
 * Someone suspects misconduct. By itself it sanctions nobody (scenario 13).
 *
 * @param attemptId null when no attempt is named
 * @param evidence references, as reported
 */
public record FraudFlagRaised(
        String eventId,
        Instant occurredAt,
        String flagId,
        @Nullable String attemptId,
        String program,
        MisconductCategory category,
        RaisedBy raisedBy,
        List<String> evidence)
        implements Fact {
    /** Copies the references. */
    public FraudFlagRaised {
        evidence = List.copyOf(evidence);
    }
}
