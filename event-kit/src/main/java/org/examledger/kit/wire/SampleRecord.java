package org.examledger.kit.wire;

import java.time.Instant;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** A record with the plainest values that its schema allows: enough to make a serializer look up its schema. */
final class SampleRecord {
    private SampleRecord() {}

    static SpecificRecord of(Schema schema) {
        SpecificData model = SpecificData.getForSchema(schema);
        SpecificRecord record = (SpecificRecord) SpecificData.newInstance(model.getClass(schema), schema);
        schema.getFields().forEach(field -> record.put(field.pos(), value(field.schema())));
        return record;
    }

    private static @Nullable Object value(Schema schema) {
        return switch (schema.getType()) {
            case UNION -> null;
            case STRING -> "";
            case INT -> 0;
            case LONG -> schema.getLogicalType() == null ? (Object) 0L : Instant.EPOCH;
            case BOOLEAN -> false;
            case ARRAY -> List.of();
            case ENUM ->
                SpecificData.getForSchema(schema)
                        .createEnum(schema.getEnumSymbols().getFirst(), schema);
            case RECORD -> of(schema);
            default -> throw new IllegalStateException("no record of the contract has a field of type " + schema);
        };
    }
}
