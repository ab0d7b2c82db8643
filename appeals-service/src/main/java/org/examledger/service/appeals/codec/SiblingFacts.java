package org.examledger.service.appeals.codec;

import java.time.ZoneId;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.policies.MisconductCategory;
import org.examledger.service.appeals.domain.facts.AttemptStarted;
import org.examledger.service.appeals.domain.facts.Fact;
import org.examledger.service.appeals.domain.facts.SanctionImposed;
import org.examledger.service.appeals.domain.facts.SanctionLifted;
import org.examledger.service.appeals.domain.facts.SanctionModified;

/** Reads what attempts-service and sanctions-service publish. */
final class SiblingFacts {
    private SiblingFacts() {}

    /**
     * The fact of a record; empty for one that says nothing here.
     *
     * @param sequence its offset
     * @throws IllegalArgumentException when it has a symbol that only a newer version knows
     * @throws java.time.DateTimeException the same of a zone
     */
    static Optional<Fact> of(SpecificRecord record, long sequence) {
        return switch (record) {
            case org.examledger.attempts.AttemptStarted started ->
                Optional.of(new AttemptStarted(
                        started.getEventId(),
                        started.getOccurredAt(),
                        started.getAttemptId(),
                        started.getExamId(),
                        ZoneId.of(started.getZoneId())));
            case org.examledger.sanctions.SanctionImposed imposed ->
                Optional.of(new SanctionImposed(
                        imposed.getEventId(),
                        imposed.getOccurredAt(),
                        sequence,
                        imposed.getSanctionId(),
                        imposed.getCaseId(),
                        imposed.getProgram(),
                        MisconductCategory.valueOf(imposed.getCategory().name()),
                        imposed.getNotifiedAt(),
                        imposed.getReceivedAt(),
                        ZoneId.of(imposed.getZoneId())));
            case org.examledger.sanctions.SanctionModified modified ->
                Optional.of(new SanctionModified(
                        modified.getEventId(),
                        modified.getOccurredAt(),
                        sequence,
                        modified.getSanctionId(),
                        modified.getCaseId()));
            case org.examledger.sanctions.SanctionLifted lifted ->
                Optional.of(new SanctionLifted(
                        lifted.getEventId(),
                        lifted.getOccurredAt(),
                        sequence,
                        lifted.getSanctionId(),
                        lifted.getCaseId()));
            default -> Optional.empty();
        };
    }
}
