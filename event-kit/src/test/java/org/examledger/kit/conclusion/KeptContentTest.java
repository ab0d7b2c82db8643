package org.examledger.kit.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.specific.SpecificRecordBase;
import org.examledger.kit.given.Samples;
import org.examledger.kit.record.RecordFields;
import org.examledger.schemas.FieldContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fields that are added later leave the content of what was said before as it was. */
class KeptContentTest {
    private static final String LATER = """
            ,{"name":"first","type":"string","default":"","contentWhenSet":true}
            ,{"name":"second","type":["null","string"],"default":null,"contentWhenSet":true}
            ,{"name":"policyVersion","type":"string","default":"","content":false}
            """;

    private final RecordContent content = new RecordContent();

    /** Every derived record of version 1 of the contract. */
    static Stream<String> released() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/content/ids.txt")).stream()
                .filter(line -> !line.startsWith("#"));
    }

    @ParameterizedTest
    @MethodSource("released")
    @DisplayName(
            "A record that does not use what was added since has the content id and the eventId that it always had")
    void ids(String line) {
        String[] pinned = line.split(" ");
        SpecificRecord record = asInVersion1(pinned[0]);

        assertThat(content.id(record)).hasToString(pinned[1]);
        assertThat(RecordFields.eventId(content.identified(record))).isEqualTo(pinned[2]);
    }

    @Test
    @DisplayName("A field that is content when set is none at its default, and says which field it is otherwise")
    void whenSet() {
        SpecificRecord before = annotated(schema(""), "said", "", null, "");
        SpecificRecord since = annotated(schema(LATER), "said", "", null, "");
        SpecificRecord first = annotated(schema(LATER), "said", "x", null, "");
        SpecificRecord second = annotated(schema(LATER), "said", "", "x", "");

        assertThat(content.id(since)).isEqualTo(content.id(before));
        assertThat(id(since)).isEqualTo(id(before));
        assertThat(content.id(first)).isNotIn(content.id(since), content.id(second));
        assertThat(content.id(second)).isNotEqualTo(content.id(since));
    }

    @Test
    @DisplayName("A field that is declared to be no content never is")
    void never() {
        SpecificRecord one = annotated(schema(LATER), "said", "x", null, "2014-07-01");
        SpecificRecord other = annotated(schema(LATER), "said", "x", null, "2020-08-11");

        assertThat(content.id(other)).isEqualTo(content.id(one));
    }

    private static Schema schema(String later) {
        return new Schema.Parser().parse("""
                        {"type":"record","name":"Said","namespace":"org.examledger.test","fields":[
                          {"name":"eventId","type":"string"},{"name":"candidateId","type":"string"},
                          {"name":"words","type":"string"}%s]}
                        """.formatted(later));
    }

    private static SpecificRecord annotated(Schema schema, @Nullable String... values) {
        SpecificRecord record = new AnyRecord(schema);
        record.put(0, "drawn by chance");
        record.put(1, "grace");
        for (int at = 2; at < schema.getFields().size(); at++) {
            record.put(at, values[at - 2]);
        }
        return record;
    }

    private String id(SpecificRecord record) {
        return RecordFields.eventId(content.identified(record));
    }

    private static SpecificRecord asInVersion1(String name) {
        Schema schema = Samples.schemas()
                .filter(known -> known.getFullName().equals(name))
                .findFirst()
                .orElseThrow();
        SpecificRecord record = Samples.full(schema, 2);
        schema.getFields().stream()
                .filter(field -> FieldContent.of(field) == FieldContent.WHEN_SET)
                .forEach(field -> record.put(
                        field.pos(), SpecificData.getForSchema(schema).getDefaultValue(field)));
        return record;
    }

    /** A record of whatever schema. */
    private static final class AnyRecord extends SpecificRecordBase {
        private final Schema schema;
        private final List<@Nullable Object> values;

        AnyRecord(Schema schema) {
            this.schema = schema;
            this.values = Arrays.asList(new Object[schema.getFields().size()]);
        }

        @Override
        public Schema getSchema() {
            return schema;
        }

        @Override
        public @Nullable Object get(int field) {
            return values.get(field);
        }

        @Override
        public void put(int field, @Nullable Object value) {
            values.set(field, value);
        }
    }
}
