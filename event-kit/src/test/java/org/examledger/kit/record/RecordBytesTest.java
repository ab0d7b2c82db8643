package org.examledger.kit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.given.FakeRegistry;
import org.examledger.kit.given.RegistrySerializer;
import org.examledger.kit.given.Samples;
import org.examledger.kit.wire.Decoded;
import org.examledger.kit.wire.RegisteredSchemas;
import org.examledger.kit.wire.WireDecoder;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecordBytesTest {
    private FakeRegistry registry;
    private WireDecoder decoder;

    static Stream<Schema> records() {
        return Samples.schemas();
    }

    @BeforeAll
    void openRegistry() {
        registry = FakeRegistry.withContract();
        decoder = new WireDecoder(new RegisteredSchemas(registry.address()), Topics.all());
    }

    @AfterAll
    void closeRegistry() {
        registry.close();
    }

    @ParameterizedTest
    @MethodSource("records")
    @DisplayName("A record that was decoded twice is the same record, and another one in any field is not")
    void same(Schema schema) {
        SpecificRecord one = decoded(Samples.full(schema, 2));

        assertThat(RecordBytes.same(one, decoded(Samples.full(schema, 2)))).isTrue();
        for (Schema.Field field : schema.getFields()) {
            SpecificRecord other = Samples.full(schema, 2);
            other.put(field.pos(), Samples.value(field.name(), field.schema(), 3));
            assertThat(RecordBytes.same(one, decoded(other))).as(field.name()).isFalse();
        }
    }

    private SpecificRecord decoded(SpecificRecord record) {
        byte[] value = RegistrySerializer.encode(registry.idOf(record.getSchema()), record);
        return ((Decoded.Readable) decoder.decode(value)).record();
    }
}
