package org.examledger.kit.http;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/** Records as plain JSON: field names as in Avro, instants as ISO-8601 texts (contract, "HTTP"). */
public final class RecordToJson {
    private RecordToJson() {}

    /** The fields of a record, in the order of its schema. */
    public static Map<String, @Nullable Object> fields(IndexedRecord record) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (Schema.Field field : record.getSchema().getFields()) {
            fields.put(field.name(), value(record.get(field.pos())));
        }
        return fields;
    }

    private static @Nullable Object value(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case IndexedRecord record -> fields(record);
            case Collection<?> items -> items.stream().map(RecordToJson::value).toList();
            case Instant instant -> instant.toString();
            case Enum<?> symbol -> symbol.name();
            case Number number -> number;
            case Boolean flag -> flag;
            default -> value.toString();
        };
    }
}
