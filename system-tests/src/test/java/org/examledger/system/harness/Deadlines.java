package org.examledger.system.harness;

import java.util.List;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.deadlines.DeadlineKind;
import org.examledger.deadlines.DeadlineSet;
import org.examledger.kit.record.RecordFields;
import org.examledger.schemas.Topics;

/** What was said of a candidate's deadlines. */
public final class Deadlines {
    private Deadlines() {}

    /** What was said of the deadlines of a kind, in words: each record's name, in their order, once all is taken in. */
    public static List<String> saidOf(Candidate candidate, DeadlineKind kind) {
        return of(candidate, kind).stream()
                .map(record -> record.getSchema().getName())
                .toList();
    }

    /** The records about the deadlines of a kind, in their order, once all is taken in. */
    public static List<SpecificRecord> of(Candidate candidate, DeadlineKind kind) {
        return candidate.published(Topics.APPEAL_DEADLINES).stream()
                .filter(record -> Objects.equals(RecordFields.value(record, "kind"), kind))
                .toList();
    }

    /** The clock of a kind as it runs, once all is taken in. */
    public static DeadlineSet set(Candidate candidate, DeadlineKind kind) {
        return of(candidate, kind).stream()
                .filter(DeadlineSet.class::isInstance)
                .map(DeadlineSet.class::cast)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("no clock of " + kind + " runs about " + candidate.id()));
    }
}
