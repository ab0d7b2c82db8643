package org.examledger.service.attempts.codec;

import java.time.ZoneId;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.incidents.FraudFlagRaised;
import org.examledger.recordings.IdentityChecked;
import org.examledger.recordings.IdentityRecordsDestroyed;
import org.examledger.recordings.LegalHoldPlaced;
import org.examledger.recordings.LegalHoldReleased;
import org.examledger.service.attempts.domain.facts.Fact;
import org.examledger.service.attempts.domain.facts.RecordingFact;

/** Reads what is recorded of a candidate's identity, and what holds it. */
final class RecordingFacts {
    private RecordingFacts() {}

    static Optional<Fact> of(SpecificRecord record) {
        return Optional.ofNullable(
                switch (record) {
                    case IdentityChecked checked ->
                        new RecordingFact.IdentityChecked(
                                checked.getEventId(),
                                checked.getOccurredAt(),
                                checked.getCheckId(),
                                checked.getAttemptId(),
                                checked.getProgram(),
                                ZoneId.of(checked.getZoneId()));
                    case IdentityRecordsDestroyed destroyed ->
                        new RecordingFact.RecordsDestroyed(
                                destroyed.getEventId(), destroyed.getOccurredAt(), destroyed.getCheckId());
                    case LegalHoldPlaced placed ->
                        new RecordingFact.HoldPlaced(
                                placed.getEventId(), placed.getOccurredAt(), placed.getHoldId(), placed.getCheckId());
                    case LegalHoldReleased released ->
                        new RecordingFact.HoldReleased(
                                released.getEventId(), released.getOccurredAt(), released.getHoldId());
                    case FraudFlagRaised flag ->
                        new RecordingFact.FlagRaised(
                                flag.getEventId(), flag.getOccurredAt(), flag.getFlagId(), flag.getAttemptId());
                    default -> null;
                });
    }
}
