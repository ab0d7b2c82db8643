package org.examledger.service.appeals.domain.facts;

import java.time.Instant;
import java.util.List;

/**
 * A candidate asks that a transcript be verified; received when it occurred (rule C8).
 *
 * @param examIds the exams that were required for what the transcript shows, at least one
 */
public record TranscriptVerificationRequested(
        String eventId, Instant occurredAt, String requestId, List<String> examIds) implements Fact {

    /** Copies the list. */
    public TranscriptVerificationRequested {
        examIds = List.copyOf(examIds);
    }
}
