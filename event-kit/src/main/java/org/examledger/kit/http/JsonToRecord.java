package org.examledger.kit.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.identity.EventIds;
import org.examledger.kit.record.RecordFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes a record of a JSON object, strictly: whatever is missing, unknown, blank or of another type is refused with its
 * name and value. Instants are ISO-8601 texts; fields with a default may be left out, and so may eventId.
 */
public final class JsonToRecord {
    private final EventIds eventIds;

    /** @param eventIds for reports that come without an eventId */
    public JsonToRecord(EventIds eventIds) {
        this.eventIds = eventIds;
    }

    /** @throws BadFieldException when the object cannot become a record of this schema */
    public SpecificRecord read(Schema schema, JsonNode json) {
        return record(schema, json, "");
    }

    private SpecificRecord record(Schema schema, JsonNode json, String path) {
        if (!json.isObject()) {
            throw bad(path.isEmpty() ? "body" : path, json, "a JSON object is expected");
        }
        String prefix = path.isEmpty() ? "" : path + ".";
        rejectUnknown(schema, json, prefix);
        SpecificRecord record = (SpecificRecord)
                SpecificData.newInstance(SpecificData.getForSchema(schema).getClass(schema), schema);
        for (Schema.Field field : schema.getFields()) {
            String name = prefix + field.name();
            record.put(field.pos(), field(field, json.get(field.name()), name));
        }
        return record;
    }

    private @Nullable Object field(Schema.Field field, @Nullable JsonNode json, String path) {
        if (json != null) {
            return value(field.schema(), json, path);
        }
        if (field.name().equals(RecordFields.EVENT_ID)) {
            return eventIds.next();
        }
        if (field.hasDefaultValue()) {
            return SpecificData.getForSchema(field.schema()).getDefaultValue(field);
        }
        throw new BadFieldException(path, null, "field " + path + " is missing");
    }

    private @Nullable Object value(Schema schema, JsonNode json, String path) {
        return switch (schema.getType()) {
            case UNION -> json.isNull() ? nothing(schema, json, path) : value(notNull(schema), json, path);
            case STRING -> text(json, path);
            case ENUM -> symbol(schema, json, path);
            case BOOLEAN -> {
                expect(json.isBoolean(), json, path, "true or false");
                yield json.booleanValue();
            }
            case INT -> {
                expect(json.isIntegralNumber() && json.canConvertToInt(), json, path, "a whole number");
                yield json.intValue();
            }
            case LONG -> instant(json, path);
            case ARRAY -> list(schema.getElementType(), json, path);
            case RECORD -> record(schema, json, path);
            default -> throw new IllegalStateException("no record of the contract has a field of type " + schema);
        };
    }

    private static @Nullable Object nothing(Schema union, JsonNode json, String path) {
        expect(union.isNullable(), json, path, "a value");
        return null;
    }

    private static Schema notNull(Schema union) {
        Optional<Schema> branch = union.getTypes().stream()
                .filter(type -> type.getType() != Schema.Type.NULL)
                .findFirst();
        return branch.orElseThrow();
    }

    private static String text(JsonNode json, String path) {
        expect(json.isString(), json, path, "a text");
        expect(!json.stringValue().isBlank(), json, path, "a text that is not blank");
        return json.stringValue();
    }

    private static Object symbol(Schema schema, JsonNode json, String path) {
        Set<String> symbols = new TreeSet<>(schema.getEnumSymbols());
        symbols.remove("UNKNOWN");
        expect(
                json.isString() && symbols.contains(json.stringValue()),
                json,
                path,
                "one of " + String.join(", ", symbols));
        return SpecificData.getForSchema(schema).createEnum(json.stringValue(), schema);
    }

    private static Object instant(JsonNode json, String path) {
        expect(json.isString(), json, path, "an ISO-8601 instant such as 2026-03-01T09:00:00Z");
        try {
            Instant instant = OffsetDateTime.parse(json.stringValue()).toInstant();
            return Instant.ofEpochMilli(instant.toEpochMilli());
        } catch (DateTimeException | ArithmeticException notAnInstant) {
            throw bad(path, json, "field " + path + ": expected an ISO-8601 instant such as 2026-03-01T09:00:00Z");
        }
    }

    private List<@Nullable Object> list(Schema element, JsonNode json, String path) {
        expect(json.isArray(), json, path, "a list");
        List<@Nullable Object> items = new ArrayList<>();
        for (JsonNode item : json) {
            items.add(value(element, item, path + "[" + items.size() + "]"));
        }
        return items;
    }

    private static void rejectUnknown(Schema schema, JsonNode json, String path) {
        for (String name : json.propertyNames()) {
            if (schema.getField(name) == null) {
                throw bad(
                        path + name,
                        json.get(name),
                        "field " + path + name + " is unknown; a " + schema.getName() + " has "
                                + schema.getFields().stream()
                                        .map(Schema.Field::name)
                                        .toList());
            }
        }
    }

    private static void expect(boolean fulfilled, JsonNode json, String path, String expected) {
        if (!fulfilled) {
            throw bad(path, json, "field " + path + ": expected " + expected);
        }
    }

    private static BadFieldException bad(String path, @Nullable JsonNode json, String detail) {
        return new BadFieldException(path, json == null ? null : json.toString(), detail);
    }
}
