package org.examledger.kit.conclusion;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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

/**
 * The content of a derived record (contract, "Ground rules"): its fields without identity, time, rules, basis and
 * words. A conclusion is published again when, and only when, its content changes.
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
    private final Map<Schema, Schema> projections = new ConcurrentHashMap<>();

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
                RecordFields.candidateId(record));
        record.put(record.getSchema().getField(RecordFields.EVENT_ID).pos(), id);
        return record;
    }

    private byte[] bytes(SpecificRecord record) {
        Schema projection = projections.computeIfAbsent(record.getSchema(), RecordContent::projection);
        GenericData.Record content = new GenericData.Record(projection);
        for (Schema.Field field : projection.getFields()) {
            content.put(field.pos(), RecordFields.value(record, field.name()));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(bytes, null);
        try {
            new GenericDatumWriter<GenericData.Record>(projection, model).write(content, encoder);
            encoder.flush();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Schema projection(Schema schema) {
        List<Schema.Field> fields = schema.getFields().stream()
                .filter(field -> !NOT_CONTENT.contains(field.name()))
                .map(field -> new Schema.Field(field.name(), field.schema()))
                .toList();
        return Schema.createRecord(schema.getName() + "Content", null, schema.getNamespace(), false, fields);
    }
}
