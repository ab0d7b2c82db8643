package org.examledger.kit.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.attempts.AttemptNoShow;
import org.examledger.attempts.AttemptStarted;
import org.examledger.kit.given.Candidate;
import org.examledger.kit.given.FakeRegistry;
import org.examledger.kit.given.RegistrySerializer;
import org.examledger.kit.given.Samples;
import org.examledger.kit.record.RecordBytes;
import org.examledger.schemas.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireDecoderTest {
    private static final AttemptStarted STARTED = Candidate.GRACE.starts("attempt-1", "AZ-104", "2021-05-03T09:00:00Z");

    private final FakeRegistry registry = FakeRegistry.withContract();
    private final WireDecoder decoder = new WireDecoder(new RegisteredSchemas(registry.address()), Topics.all());
    private final byte[] good = RegistrySerializer.encode(registry.idOf(STARTED.getSchema()), STARTED);

    @AfterEach
    void closeRegistry() {
        registry.close();
    }

    static Stream<Schema> records() {
        return Samples.schemas();
    }

    @ParameterizedTest
    @MethodSource("records")
    @DisplayName("Every record of the contract can be read back")
    void everyRecordIsReadable(Schema schema) {
        SpecificRecord record = Samples.full(schema, 3);

        SpecificRecord read = readable(RegistrySerializer.encode(registry.idOf(schema), record));

        assertThat(RecordBytes.same(read, record)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    @DisplayName("Fewer bytes than a header has are undecodable")
    void shortValue(int length) {
        assertThat(decoder.decode(Arrays.copyOf(good, length))).isInstanceOf(Decoded.Undecodable.class);
    }

    @Test
    @DisplayName("Another first byte is undecodable, and no registry is asked")
    void wrongMagicByte() {
        byte[] value = good.clone();
        value[0] = 1;

        assertThat(decoder.decode(value)).isInstanceOf(Decoded.Undecodable.class);
        assertThat(registry.asked()).isEmpty();
    }

    @Test
    @DisplayName("A body cut off at any byte, and one with a byte more, are undecodable")
    void truncatedBody() {
        for (int length = 5; length < good.length; length++) {
            assertThat(decoder.decode(Arrays.copyOf(good, length))).isInstanceOf(Decoded.Undecodable.class);
        }
        assertThat(decoder.decode(Arrays.copyOf(good, good.length + 1))).isInstanceOf(Decoded.Undecodable.class);
        assertThat(decoder.decode(good)).isInstanceOf(Decoded.Readable.class);
    }

    @ParameterizedTest(name = "length {0}")
    @ValueSource(longs = {-5, 100, Integer.MAX_VALUE, 1L << 31, Long.MAX_VALUE, Long.MIN_VALUE})
    @DisplayName("A text of an absurd length is undecodable, and stops nobody")
    void absurdLength(long length) {
        byte[] body = zigzag(length);
        byte[] value = Arrays.copyOf(good, 5 + body.length);
        System.arraycopy(body, 0, value, 5, body.length);

        assertThat(decoder.decode(value)).isInstanceOf(Decoded.Undecodable.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    @DisplayName("No bytes at all make the decoder fail")
    void randomBytes(long seed) {
        Random random = new Random(seed);
        List<Schema> schemas = records().toList();
        for (int round = 0; round < 2_000; round++) {
            byte[] value = new byte[5 + random.nextInt(60)];
            random.nextBytes(value);
            System.arraycopy(good, 0, value, 0, 5);
            value[4] = (byte) (1 + random.nextInt(schemas.size()));

            assertThat(decoder.decode(value)).isNotNull();
        }
    }

    @Test
    @DisplayName("A foreign record is named where its body is good, and undecodable where it is not")
    void foreignRecord() {
        int id = registry.register("""
                {"type":"record","name":"Invoice","namespace":"com.example","fields":[{"name":"total","type":"long"}]}""");

        assertThat(decoder.decode(value(id, 2))).isEqualTo(new Decoded.ForeignRecord("com.example.Invoice"));
        assertThat(decoder.decode(value(id, 2, 2))).isInstanceOf(Decoded.Undecodable.class);
        assertThat(decoder.decode(value(id))).isInstanceOf(Decoded.Undecodable.class);
    }

    @Test
    @DisplayName("A foreign value that nests without end is undecodable, and stops nobody")
    void endlessNesting() {
        int id = registry.register("""
                {"type":"record","name":"Node","fields":[{"name":"next","type":["null","Node"]}]}""");
        int[] deep = new int[1_000_000];
        Arrays.fill(deep, 2);
        deep[deep.length - 1] = 0;

        assertThat(decoder.decode(value(id, deep))).isInstanceOf(Decoded.Undecodable.class);
    }

    @Test
    @DisplayName("A foreign value of more items than bytes is undecodable, and takes no time")
    void itemsWithoutBytes() {
        int id = registry.register("""
                {"type":"array","items":{"type":"array","items":"null"}}""");

        assertThat(decoder.decode(value(id, 0xfe, 0xff, 0xff, 0xff, 0x0f, 0))).isInstanceOf(Decoded.Undecodable.class);
        assertThat(decoder.decode(value(id, 2, 2, 0, 0))).isEqualTo(new Decoded.ForeignRecord("array"));
    }

    @Test
    @DisplayName("A list in blocks that tell their size, as some writers make it, is read")
    void listInBlocks() {
        var flagged = Candidate.GRACE.isFlagged("flag-1", "attempt-1", "2021-05-03T09:00:00Z");
        int id = registry.idOf(flagged.getSchema());
        byte[] plain = RegistrySerializer.encode(id, flagged);
        int list = plain.length - "video-1".length() - 3; // count, text, end
        byte[] inBlocks = new byte[plain.length + 1];
        System.arraycopy(plain, 0, inBlocks, 0, list);
        inBlocks[list] = 1; // one item, and its size follows
        inBlocks[list + 1] = 2 * 8;
        System.arraycopy(plain, list + 1, inBlocks, list + 2, plain.length - list - 1);

        assertThat(decoder.decode(inBlocks)).isEqualTo(new Decoded.Readable(flagged));
    }

    @Test
    @DisplayName("A writer's schema that lacks what the record needs is incomplete, and the field is named")
    void incompleteRecord() {
        int id = registry.register("""
                {"type":"record","name":"AttemptNoShow","namespace":"org.examledger.attempts","fields":[
                {"name":"eventId","type":"string"}]}""");

        assertThat(decoder.decode(value(id, 2, 'x'))).isInstanceOfSatisfying(Decoded.Incomplete.class, incomplete -> {
            assertThat(incomplete.fullName()).isEqualTo("org.examledger.attempts.AttemptNoShow");
            assertThat(incomplete.detail()).contains("attemptId");
        });
        assertThat(decoder.decode(value(id, 9))).isInstanceOf(Decoded.Undecodable.class);
    }

    @Test
    @DisplayName("A record of a later version is read without what this version does not know")
    void laterWriter() {
        String later = AttemptNoShow.getClassSchema()
                .toString()
                .replace(
                        "\"fields\":[",
                        "\"fields\":[{\"name\":\"room\",\"type\":[\"null\",\"string\"],\"default\":null},");
        AttemptNoShow absent = Candidate.GRACE.isAbsent("attempt-1", "2021-05-03T09:00:00Z");
        byte[] body = RegistrySerializer.encode(1, absent);
        int[] withRoom = new int[body.length - 5 + 3];
        withRoom[0] = 2;
        withRoom[1] = 2;
        withRoom[2] = 'B';
        for (int at = 5; at < body.length; at++) {
            withRoom[at - 2] = body[at];
        }

        assertThat(decoder.decode(value(registry.register(later), withRoom))).isEqualTo(new Decoded.Readable(absent));
    }

    @Test
    @DisplayName("A symbol of a later version is read as UNKNOWN")
    void laterSymbol() {
        String later = STARTED.getSchema().toString().replace("\"UNPROCTORED\"", "\"AT_HOME\",\"UNPROCTORED\"");
        byte[] value = good.clone();
        int delivery = new String(good, StandardCharsets.ISO_8859_1).indexOf("center-1") + 8;
        value[delivery] = 4; // the third symbol of the later version

        SpecificRecord read = readable(value(registry.register(later), value, 5));

        assertThat(((AttemptStarted) read).getDelivery().name()).isEqualTo("UNKNOWN");
    }

    @Test
    @DisplayName("A record of an earlier version gets the defaults of what it lacks")
    void earlierWriter() {
        String earlier = Samples.schemas()
                .filter(schema -> schema.getName().equals("ResultReported"))
                .findFirst()
                .orElseThrow()
                .toString()
                .replaceAll(",\\{\"name\":\"score\".*?\"default\":null}", "");
        var failed = Candidate.GRACE.fails("attempt-1", "2021-05-03T09:00:00Z");
        failed.setScore(null);
        byte[] value = RegistrySerializer.encode(registry.register(earlier), failed);

        assertThat(earlier).doesNotContain("score\"");
        assertThat(decoder.decode(Arrays.copyOf(value, value.length - 1))).isEqualTo(new Decoded.Readable(failed));
    }

    @Test
    @DisplayName("An id that the registry does not know is unknown, and asked for again each time")
    void unknownId() {
        byte[] value = value(4711, 0);

        assertThat(decoder.decode(value)).isEqualTo(new Decoded.UnknownSchema(4711));
        assertThat(decoder.decode(value)).isEqualTo(new Decoded.UnknownSchema(4711));

        assertThat(registry.asked()).containsExactly("/schemas/ids/4711", "/schemas/ids/4711");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 401, 429})
    @DisplayName("A registry that does not answer the question is no verdict; what it said before stands")
    void registryOutOfOrder(int status) {
        assertThat(decoder.decode(good)).isInstanceOf(Decoded.Readable.class);
        registry.failsWith(status);

        assertThatThrownBy(() -> decoder.decode(value(4711, 0)))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining(registry.address().toString())
                .hasMessageContaining(Integer.toString(status));
        assertThat(decoder.decode(good)).isInstanceOf(Decoded.Readable.class);

        registry.failsWith(0);
        assertThat(decoder.decode(value(4711, 0))).isEqualTo(new Decoded.UnknownSchema(4711));
    }

    @Test
    @DisplayName("A registry that is away is no verdict, and is named")
    void registryAway() {
        registry.close();

        assertThatThrownBy(() -> decoder.decode(good))
                .isInstanceOf(RegistryUnavailableException.class)
                .hasMessageContaining(registry.address().toString());
    }

    private SpecificRecord readable(byte[] value) {
        return ((Decoded.Readable) decoder.decode(value)).record();
    }

    private static byte[] value(int id, int... body) {
        byte[] value = new byte[5 + body.length];
        value[3] = (byte) (id >> 8);
        value[4] = (byte) id;
        for (int at = 0; at < body.length; at++) {
            value[5 + at] = (byte) body[at];
        }
        return value;
    }

    private static byte[] value(int id, byte[] other, int from) {
        byte[] value = other.clone();
        System.arraycopy(value(id), 0, value, 0, from);
        return value;
    }

    private static byte[] zigzag(long number) {
        long coded = (number << 1) ^ (number >> 63);
        byte[] bytes = new byte[10];
        int length = 0;
        while ((coded & ~0x7FL) != 0) {
            bytes[length++] = (byte) ((coded & 0x7F) | 0x80);
            coded >>>= 7;
        }
        bytes[length++] = (byte) coded;
        return Arrays.copyOf(bytes, length);
    }
}
