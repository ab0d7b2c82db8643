package org.examledger.service.sanctions.codec;

import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.kit.record.RecordFields;
import org.examledger.service.sanctions.domain.facts.DeadlineCancelled;
import org.examledger.service.sanctions.domain.facts.DeadlineMet;
import org.examledger.service.sanctions.domain.facts.DeadlineMissed;
import org.examledger.service.sanctions.domain.facts.DeadlineSet;
import org.examledger.service.sanctions.domain.facts.Fact;

/** Reads what is said of the time to file an appeal; the other deadlines, and kinds yet to come, change no sanction. */
final class DeadlineRecords {
    private DeadlineRecords() {}

    /** @param offset in the topic that it was read from */
    static Optional<Fact> of(SpecificRecord record, long offset) {
        return RecordFields.value(record, "kind") == DeadlineKind.FILE_APPEAL
                ? ofFiling(record, offset)
                : Optional.empty();
    }

    private static Optional<Fact> ofFiling(SpecificRecord record, long offset) {
        return switch (record) {
            case org.examledger.deadlines.DeadlineSet set ->
                Optional.of(new DeadlineSet(
                        set.getEventId(), set.getOccurredAt(), offset, set.getCaseId(), set.getDueAt()));
            case org.examledger.deadlines.DeadlineMet met ->
                Optional.of(new DeadlineMet(met.getEventId(), met.getOccurredAt(), offset, met.getCaseId()));
            case org.examledger.deadlines.DeadlineMissed missed ->
                Optional.of(new DeadlineMissed(
                        missed.getEventId(), missed.getOccurredAt(), offset, missed.getCaseId(), missed.getDueAt()));
            case org.examledger.deadlines.DeadlineCancelled cancelled ->
                Optional.of(new DeadlineCancelled(
                        cancelled.getEventId(), cancelled.getOccurredAt(), offset, cancelled.getCaseId()));
            default -> Optional.empty();
        };
    }
}
