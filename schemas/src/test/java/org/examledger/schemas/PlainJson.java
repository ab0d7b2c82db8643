package org.examledger.schemas;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Avro's generic data as people read it: field names as in Avro, instants as ISO-8601, a union's value alone. */
final class PlainJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PlainJson() {}

    static JsonNode parse(String json) {
        return new JsonMapper().readTree(json);
    }

    static JsonNode of(Object value, Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> {
                var object = NODES.objectNode();
                for (Schema.Field field : schema.getFields()) {
                    object.set(field.name(), of(((GenericRecord) value).get(field.pos()), field.schema()));
                }
                yield object;
            }
            case ARRAY -> {
                var array = NODES.arrayNode();
                ((List<?>) value).forEach(element -> array.add(of(element, schema.getElementType())));
                yield array;
            }
            case UNION -> value == null ? NODES.nullNode() : of(value, present(schema));
            case LONG ->
                isInstant(schema)
                        ? NODES.stringNode(Instant.ofEpochMilli((Long) value).toString())
                        : NODES.numberNode((Long) value);
            case INT -> NODES.numberNode((Integer) value);
            case BOOLEAN -> NODES.booleanNode((Boolean) value);
            case STRING, ENUM -> NODES.stringNode(value.toString());
            case MAP, FIXED, BYTES, FLOAT, DOUBLE, NULL ->
                throw new IllegalArgumentException("not in the contract: " + schema);
        };
    }

    /** The generic datum that {@link #of} shows so; every field must be given. */
    static Object toDatum(JsonNode json, Schema schema) {
        return switch (schema.getType()) {
            case RECORD -> {
                var datum = new GenericData.Record(schema);
                for (Schema.Field field : schema.getFields()) {
                    datum.put(field.pos(), toDatum(json.required(field.name()), field.schema()));
                }
                if (json.size() != schema.getFields().size()) {
                    throw new IllegalArgumentException(
                            "%s has other fields than %s".formatted(json, schema.getFields()));
                }
                yield datum;
            }
            case ARRAY -> {
                var elements = new ArrayList<>();
                json.forEach(element -> elements.add(toDatum(element, schema.getElementType())));
                yield elements;
            }
            case UNION -> json.isNull() ? null : toDatum(json, present(schema));
            case LONG -> isInstant(schema) ? Instant.parse(json.asString()).toEpochMilli() : json.asLong();
            case INT -> json.asInt();
            case BOOLEAN -> json.asBoolean();
            case STRING -> json.asString();
            case ENUM -> new GenericData.EnumSymbol(schema, json.asString());
            case MAP, FIXED, BYTES, FLOAT, DOUBLE, NULL ->
                throw new IllegalArgumentException("not in the contract: " + schema);
        };
    }

    /** Whether everything that the expected JSON says is said here too; other fields of objects may be added. */
    static boolean says(JsonNode json, JsonNode expected) {
        if (expected.isObject()) {
            return json.isObject()
                    && expected.properties().stream()
                            .allMatch(field ->
                                    json.has(field.getKey()) && says(json.get(field.getKey()), field.getValue()));
        }
        if (!expected.isArray()) {
            return json.equals(expected);
        }
        if (!json.isArray() || json.size() != expected.size()) {
            return false;
        }
        for (int place = 0; place < expected.size(); place++) {
            if (!says(json.get(place), expected.get(place))) {
                return false;
            }
        }
        return true;
    }

    private static Schema present(Schema union) {
        return union.getTypes().stream()
                .filter(branch -> branch.getType() != Schema.Type.NULL)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isInstant(Schema schema) {
        return "timestamp-millis".equals(schema.getProp("logicalType"));
    }
}
