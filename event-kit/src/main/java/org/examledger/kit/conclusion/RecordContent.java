package org.examledger.kit.conclusion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.identity.NameBasedIds;
import org.examledger.kit.record.RecordFields;
import org.examledger.schemas.FieldContent;

/**
 * The content of a derived record (contract, "Ground rules"): its fields without identity, time, rules, basis and
 * words, and without what its schema says is none ({@link FieldContent}). A conclusion is published again when, and only
 * when, its content changes.
 */
public final class RecordContent {
    private static final Set<String> NOT_CONTENT = Set.of(
            RecordFields.EVENT_ID,
            RecordFields.OCCURRED_AT,
            RecordFields.RULE_IDS,
            RecordFields.BASIS,
            "explanation",
            "tzdb");

    private final SpecificData model = new SpecificData();
    private final Map<Schema, Projection> projections = new ConcurrentHashMap<>();

    public RecordContent() {
        model.addLogicalTypeConversion(new TimeConversions.TimestampMillisConversion());
    }

    /** Names the record's type and content: equal for two records that say the same. */
    public UUID id(SpecificRecord record) {
        return UUID.fromString(
                NameBasedIds.of(bytes(record), List.of(), record.getSchema().getFullName()));
    }

    /** Gives a derived record its eventId: a name of its type, subject, content and basis. */
    public SpecificRecord identified(SpecificRecord record) {
        String id = NameBasedIds.of(
                bytes(record),
                RecordFields.basis(record),
                record.getSchema().getFullName(),
                RecordFields.subjectId(record));
        record.put(record.getSchema().getField(RecordFields.EVENT_ID).pos(), id);
        return record;
    }

    /** The fields that are content for all records, then name and value of each other field that is set. */
    private byte[] bytes(SpecificRecord record) {
        Projection projection = projections.computeIfAbsent(record.getSchema(), this::projection);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(bytes(record, projection.always()));
        for (Settable field : projection.whenSet()) {
            byte[] value = bytes(record, field.alone());
            if (!Arrays.equals(value, field.unset())) {
                bytes.writeBytes(field.name().getBytes(StandardCharsets.UTF_8));
                bytes.write(0); // the end of the name: two fields of one type are never taken for each other
                bytes.writeBytes(value);
            }
        }
        return bytes.toByteArray();
    }

    private byte[] bytes(SpecificRecord record, Schema projection) {
        GenericData.Record content = new GenericData.Record(projection);
        for (Schema.Field field : projection.getFields()) {
            content.put(field.pos(), RecordFields.value(record, field.name()));
        }
        return bytes(content);
    }

    private byte[] bytes(GenericData.Record content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        try {
            new GenericDatumWriter<GenericData.Record>(content.getSchema(), model).write(content, encoder);
            encoder.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private Projection projection(Schema schema) {
        List<Settable> whenSet = fields(schema, FieldContent.WHEN_SET).stream()
                .map(field -> settable(schema, field))
                .toList();
        return new Projection(record(schema, fields(schema, FieldContent.ALWAYS)), whenSet);
    }

    private Settable settable(Schema schema, Schema.Field field) {
        Schema alone = record(schema, List.of(field));
        GenericData.Record unset = new GenericData.Record(alone);
        unset.put(0, model.getDefaultValue(field));
        return new Settable(field.name(), alone, bytes(unset));
    }

    private static List<Schema.Field> fields(Schema schema, FieldContent kind) {
        return schema.getFields().stream()
                .filter(field -> !NOT_CONTENT.contains(field.name()) && FieldContent.of(field) == kind)
                .toList();
    }

    private static Schema record(Schema schema, List<Schema.Field> fields) {
        List<Schema.Field> copies = fields.stream()
                .map(field -> new Schema.Field(field.name(), field.schema()))
                .toList();
        return Schema.createRecord(schema.getName() + "Content", null, schema.getNamespace(), false, copies);
    }

    /** What of a record is content: these fields whatever their values, and those that are set. */
    private record Projection(Schema always, List<Settable> whenSet) {}

    /**
     * A field that is content where it differs from its default.
     *
     * @param alone a record of this field only
     * @param unset the bytes of its default
     */
    private record Settable(String name, Schema alone, byte[] unset) {}
}
