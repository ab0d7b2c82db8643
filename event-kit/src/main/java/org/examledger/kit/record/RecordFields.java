package org.examledger.kit.record;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** The fields that records of the contract have in common, read by their names. */
public final class RecordFields {
    public static final String EVENT_ID = "eventId";
    public static final String CANDIDATE_ID = "candidateId";
    public static final String OCCURRED_AT = "occurredAt";
    public static final String RULE_IDS = "ruleIds";
    public static final String BASIS = "basis";

    private RecordFields() {}

    /** The eventId. */
    public static String eventId(SpecificRecord record) {
        return (String) Objects.requireNonNull(value(record, EVENT_ID));
    }

    /** The candidateId of a record about a candidate. */
    public static String candidateId(SpecificRecord record) {
        return (String) Objects.requireNonNull(value(record, CANDIDATE_ID));
    }

    /** The id of what the record is about: the candidateId, or the centerId of a record about a centre. */
    public static String subjectId(SpecificRecord record) {
        return (String) Objects.requireNonNull(value(record, subjectField(record)));
    }

    /** The field that holds the id of what the record is about. */
    public static String subjectField(SpecificRecord record) {
        return SubjectKind.of(record.getSchema()).field();
    }

    /** When it happened in the world. */
    public static Instant occurredAt(SpecificRecord record) {
        return (Instant) Objects.requireNonNull(value(record, OCCURRED_AT));
    }

    /** The eventIds that a derived record rests on; empty for a record as reported. */
    @SuppressWarnings("unchecked")
    public static List<String> basis(SpecificRecord record) {
        Object basis = value(record, BASIS);
        return basis == null ? List.of() : (List<String>) basis;
    }

    /** The value of a field; null when the record has no such field or it is null. */
    public static @Nullable Object value(SpecificRecord record, String name) {
        Schema.Field field = record.getSchema().getField(name);
        return field == null ? null : record.get(field.pos());
    }
}
