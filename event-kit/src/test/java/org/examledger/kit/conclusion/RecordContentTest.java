package org.examledger.kit.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.given.Samples;
import org.examledger.kit.record.RecordFields;
import org.examledger.schemas.FieldContent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Contract, "Ground rules": what is content and what is not, for every field of every derived record. */
class RecordContentTest {
    private static final Set<String> NOT_CONTENT =
            Set.of("eventId", "occurredAt", "ruleIds", "basis", "explanation", "tzdb");

    private final RecordContent content = new RecordContent();

    static Stream<Schema> derived() {
        return Samples.schemas().filter(schema -> schema.getField(RecordFields.BASIS) != null);
    }

    static Stream<Arguments> fields() {
        return derived()
                .flatMap(schema ->
                        schema.getFields().stream().map(field -> Arguments.of(schema.getName(), field.name(), schema)));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("fields")
    @DisplayName("Another value of a field is another content, but for identity, time, rules, basis and words")
    void fieldIsContentOrNot(String record, String field, Schema schema) {
        SpecificRecord one = Samples.full(schema, 2);
        SpecificRecord other = Samples.full(schema, 2);
        other.put(
                schema.getField(field).pos(),
                Samples.value(field, schema.getField(field).schema(), 3));

        assertThat(content.id(other).equals(content.id(one))).isEqualTo(isNone(schema, field));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("fields")
    @DisplayName("A nullable field without a value is another content than one with it")
    void absenceIsContent(String record, String field, Schema schema) {
        if (!schema.getField(field).schema().isNullable()) {
            return;
        }
        SpecificRecord with = Samples.full(schema, 2);
        SpecificRecord without = Samples.full(schema, 2);
        without.put(schema.getField(field).pos(), null);

        assertThat(content.id(without).equals(content.id(with))).isEqualTo(isNone(schema, field));
    }

    @Test
    @DisplayName("Records of two types never have the same content")
    void typeIsPartOfContent() {
        assertThat(derived().map(schema -> content.id(Samples.full(schema, 2)))).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("derived")
    @DisplayName("The eventId follows from type, subject, content and basis, and from nothing else")
    void eventIdFollows(Schema schema) {
        String id = identified(Samples.full(schema, 2));

        SpecificRecord reworded = Samples.full(schema, 2);
        put(reworded, RecordFields.EVENT_ID, "drawn by chance");
        put(reworded, RecordFields.RULE_IDS, List.of("R99"));
        SpecificRecord restingElsewhere = Samples.full(schema, 2);
        put(restingElsewhere, RecordFields.BASIS, List.of("another event"));
        SpecificRecord ofAnother = Samples.full(schema, 2);
        put(ofAnother, RecordFields.subjectField(ofAnother), "another subject");

        assertThat(identified(reworded)).isEqualTo(id);
        assertThat(identified(restingElsewhere)).isNotEqualTo(id);
        assertThat(identified(ofAnother)).isNotEqualTo(id);
    }

    private static boolean isNone(Schema schema, String field) {
        return NOT_CONTENT.contains(field) || FieldContent.of(schema.getField(field)) == FieldContent.NEVER;
    }

    private String identified(SpecificRecord record) {
        return RecordFields.eventId(content.identified(record));
    }

    private static void put(SpecificRecord record, String field, Object value) {
        record.put(record.getSchema().getField(field).pos(), value);
    }
}
