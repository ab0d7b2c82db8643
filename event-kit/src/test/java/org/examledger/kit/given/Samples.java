package org.examledger.kit.given;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.schemas.Topic;
import org.examledger.schemas.Topics;

/** Records with a value in each field. Two samples with different marks differ in each field. */
public final class Samples {
    private Samples() {}

    /** The schemas of all records of the contract, each once. */
    public static Stream<Schema> schemas() {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        Topics.all().stream()
                .map(Topic::schemas)
                .flatMap(List::stream)
                .forEach(schema -> schemas.putIfAbsent(schema.getFullName(), schema));
        return schemas.values().stream();
    }

    /** A record with every field filled. */
    public static SpecificRecord full(Schema schema, int mark) {
        SpecificData model = SpecificData.getForSchema(schema);
        SpecificRecord record = (SpecificRecord) SpecificData.newInstance(model.getClass(schema), schema);
        schema.getFields().forEach(field -> record.put(field.pos(), value(field.name(), field.schema(), mark)));
        return record;
    }

    /** A value that fits a field. */
    public static Object value(String field, Schema schema, int mark) {
        return switch (schema.getType()) {
            case UNION -> value(field, schema.getTypes().getLast(), mark);
            case STRING -> text(field, mark);
            case INT -> 100 + mark;
            case LONG ->
                schema.getLogicalType() == null
                        ? (Object) (1_000L + mark)
                        : Instant.parse("2021-05-03T09:00:00.123Z").plusSeconds(mark);
            case BOOLEAN -> mark % 2 == 0;
            case ARRAY -> List.of(value(field, schema.getElementType(), mark));
            case ENUM ->
                SpecificData.getForSchema(schema)
                        .createEnum(schema.getEnumSymbols().get(mark % 2), schema);
            case RECORD -> full(schema, mark);
            default -> throw new IllegalStateException("no record of the contract has a field of type " + schema);
        };
    }

    private static String text(String field, int mark) {
        return switch (field) {
            case "eventId" -> new UUID(0, mark).toString();
            case "zoneId" -> mark % 2 == 0 ? "Europe/Paris" : "Asia/Kolkata";
            default -> field + "-" + mark;
        };
    }
}
