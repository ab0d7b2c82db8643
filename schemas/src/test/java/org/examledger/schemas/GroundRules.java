package org.examledger.schemas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.JsonProperties;
import org.apache.avro.Schema;
import org.apache.avro.Schema.Type;

/** What the contract demands of the shape of every record; each breach is told in a sentence. */
final class GroundRules {

    private static final List<String> LEADING = List.of("eventId", "candidateId", "occurredAt");
    private static final List<String> LEADING_OF_CENTERS = List.of("eventId", "centerId", "occurredAt");
    private static final List<String> DERIVED = List.of("ruleIds", "basis");
    private static final String INSTANT = "timestamp-millis";
    private static final String CLOCK = "org.examledger.clock.ClockAdvanced";

    private final List<String> breaches = new ArrayList<>();

    private GroundRules() {}

    static List<String> breaches(Schema record, boolean derived) {
        var rules = new GroundRules();
        if (!record.getFullName().equals(CLOCK)) {
            rules.leadingFields(record, ContractRecords.isAboutCenter(record) ? LEADING_OF_CENTERS : LEADING);
        }
        if (derived) {
            rules.derivedFields(record);
        }
        rules.documented(record, record.getFullName());
        return List.copyOf(rules.breaches);
    }

    private void leadingFields(Schema record, List<String> leading) {
        var names = record.getFields().stream().map(Schema.Field::name).toList();
        if (names.size() < leading.size() || !names.subList(0, leading.size()).equals(leading)) {
            breaches.add("%s begins with %s, not with %s".formatted(record.getName(), names, leading));
            return;
        }
        for (String text : leading.subList(0, 2)) {
            if (record.getField(text).schema().getType() != Type.STRING) {
                breaches.add("%s.%s is no string".formatted(record.getName(), text));
            }
        }
        if (!isInstant(record.getField("occurredAt").schema())) {
            breaches.add("%s.occurredAt is no %s".formatted(record.getName(), INSTANT));
        }
    }

    private void derivedFields(Schema record) {
        var names = record.getFields().stream().map(Schema.Field::name).toList();
        int from = names.size() - DERIVED.size();
        if (from < 0 || !names.subList(from, names.size()).equals(DERIVED)) {
            breaches.add("derived %s does not end with %s".formatted(record.getName(), DERIVED));
            return;
        }
        for (String list : DERIVED) {
            Schema type = record.getField(list).schema();
            if (type.getType() != Type.ARRAY || type.getElementType().getType() != Type.STRING) {
                breaches.add("%s.%s is no array of strings".formatted(record.getName(), list));
            }
        }
    }

    private void documented(Schema schema, String path) {
        switch (schema.getType()) {
            case RECORD -> {
                hasDoc(schema.getDoc(), path);
                for (Schema.Field field : schema.getFields()) {
                    String fieldPath = path + "." + field.name();
                    hasDoc(field.doc(), fieldPath);
                    nullable(field, fieldPath);
                    content(field, fieldPath);
                    documented(field.schema(), fieldPath);
                }
            }
            case ENUM -> {
                hasDoc(schema.getDoc(), path);
                if (!"UNKNOWN".equals(schema.getEnumDefault())) {
                    breaches.add("%s: enum %s has no default UNKNOWN".formatted(path, schema.getName()));
                }
            }
            case ARRAY -> documented(schema.getElementType(), path);
            case UNION -> schema.getTypes().forEach(branch -> documented(branch, path));
            case LONG -> {
                if (path.matches(".*(At|From|Start|End|until)") && !isInstant(schema)) {
                    breaches.add("%s is no %s".formatted(path, INSTANT));
                }
            }
            case STRING, INT, BOOLEAN, NULL -> {}
            case MAP, FIXED, BYTES, FLOAT, DOUBLE ->
                breaches.add("%s: the contract knows no %s".formatted(path, schema.getType()));
        }
    }

    private void nullable(Schema.Field field, String path) {
        if (!field.schema().isUnion()) {
            return;
        }
        var branches = field.schema().getTypes();
        if (branches.size() != 2 || branches.getFirst().getType() != Type.NULL) {
            breaches.add("%s is no union of null and one type, null first".formatted(path));
        } else if (!field.hasDefaultValue() || field.defaultVal() != JsonProperties.NULL_VALUE) {
            breaches.add("%s has no default null".formatted(path));
        }
    }

    /** A property that is misplaced or misspelt would silently make content of the field. */
    private void content(Schema.Field field, String path) {
        field.schema().getObjectProps().keySet().stream()
                .filter(property -> property.startsWith("content"))
                .forEach(property -> breaches.add(
                        "%s: property %s stands before the type, not before the name".formatted(path, property)));
        if (!field.getObjectProps().isEmpty() && FieldContent.of(field) == FieldContent.ALWAYS) {
            breaches.add("%s has properties %s that say nothing".formatted(path, field.getObjectProps()));
        }
        if (FieldContent.of(field) == FieldContent.WHEN_SET && !field.hasDefaultValue()) {
            breaches.add("%s is content when set and has no default".formatted(path));
        }
    }

    private void hasDoc(String doc, String path) {
        if (doc == null || doc.isBlank()) {
            breaches.add("%s has no doc string".formatted(path));
        }
    }

    private static boolean isInstant(Schema schema) {
        return schema.getType() == Type.LONG && Map.of("logicalType", INSTANT).equals(schema.getObjectProps());
    }
}
