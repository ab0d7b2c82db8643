package org.examledger.quickstart.report;

import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** Fields of any record by name. */
final class Fields {

    private Fields() {}

    /** The text of a field; null where the record has no such field, or nothing in it. */
    static @Nullable String text(SpecificRecord record, String name) {
        Object value = value(record, name);
        return value == null ? null : value.toString();
    }

    /** The eventIds that a derived record rests on; null for a fact. */
    static @Nullable List<String> basis(SpecificRecord record) {
        return record.getSchema().getField("basis") == null ? null : list(record, "basis");
    }

    /** The texts in a field; empty where the record has no such field. */
    static List<String> list(SpecificRecord record, String name) {
        return value(record, name) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    private static @Nullable Object value(SpecificRecord record, String name) {
        Schema.Field field = record.getSchema().getField(name);
        return field == null ? null : record.get(field.pos());
    }
}
