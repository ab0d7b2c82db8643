package org.examledger.service.attempts.domain.facts;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What is recorded of a candidate's identity, what becomes of it, and what holds it. */
public sealed interface RecordingFact extends Fact {

    /** Identity was checked, and recorded. */
    record IdentityChecked(
            String eventId, Instant occurredAt, String checkId, String attemptId, String program, ZoneId zone)
            implements RecordingFact, Registered {
        @Override
        public String recordName() {
            return "IdentityChecked";
        }

        @Override
        public String idName() {
            return "checkId";
        }

        @Override
        public String id() {
            return checkId;
        }
    }

    /** The records of a check are gone. */
    record RecordsDestroyed(String eventId, Instant occurredAt, String checkId) implements RecordingFact {}

    /** They must not be destroyed. */
    record HoldPlaced(String eventId, Instant occurredAt, String holdId, String checkId)
            implements RecordingFact, Registered {
        @Override
        public String recordName() {
            return "LegalHoldPlaced";
        }

        @Override
        public String idName() {
            return "holdId";
        }

        @Override
        public String id() {
            return holdId;
        }
    }

    /**
     * A hold ends.
     *
     * @param holdId the hold's id, or that of the flag that held
     */
    record HoldReleased(String eventId, Instant occurredAt, String holdId) implements RecordingFact {}

    /**
     * Somebody suspects misconduct: the records of the attempt's checks are held.
     *
     * @param attemptId null when no attempt is named
     */
    record FlagRaised(
            String eventId,
            Instant occurredAt,
            String flagId,
            @Nullable String attemptId) implements RecordingFact {}
}
