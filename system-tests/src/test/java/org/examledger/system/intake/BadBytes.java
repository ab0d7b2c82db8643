package org.examledger.system.intake;

import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.examledger.attempts.AttemptStarted;
import org.examledger.schemas.Topics;
import org.examledger.system.harness.Schemas;
import org.examledger.system.harness.World;

/** Values that are no record of the intake: NULL_VALUE, TOO_LARGE, UNDECODABLE, UNKNOWN_SCHEMA, WRONG_RECORD. */
final class BadBytes {
    private static final String JSON_SCHEMA =
            "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"type\":\"object\"}";
    private static final int MEBIBYTE = 1024 * 1024;

    private BadBytes() {}

    static Stream<Bad> all() {
        return Stream.of(sizes(), bodies(), schemaIds(), records()).flatMap(cases -> cases);
    }

    private static Stream<Bad> sizes() {
        return Stream.of(
                Bad.value("no value", "NULL_VALUE", (world, candidate) -> null),
                Bad.value("a byte over 1 MiB", "TOO_LARGE", (world, candidate) -> new byte[MEBIBYTE + 1]),
                Bad.value("4 MiB, the most that is kept", "TOO_LARGE", (world, candidate) -> new byte[4 * MEBIBYTE]));
    }

    private static Stream<Bad> bodies() {
        return Stream.of(
                Bad.value("an empty value", "UNDECODABLE", (world, candidate) -> new byte[0]),
                Bad.value("three bytes of a schema id", "UNDECODABLE", (world, candidate) -> new byte[4]),
                Bad.value("a text", "UNDECODABLE", (world, candidate) -> "{\"attemptId\": 1}".getBytes()),
                Bad.value("another first byte", "UNDECODABLE", (world, candidate) -> {
                    byte[] value = Bad.goodValue(world, candidate);
                    value[0] = 1;
                    return value;
                }),
                Bad.value(
                        "no body",
                        "UNDECODABLE",
                        (world, candidate) -> Arrays.copyOf(Bad.goodValue(world, candidate), 5)),
                Bad.value(
                        "a truncated body",
                        "UNDECODABLE",
                        (world, candidate) -> Bad.shorter(Bad.goodValue(world, candidate))),
                Bad.value(
                        "a byte after the body",
                        "UNDECODABLE",
                        (world, candidate) -> Bad.longer(Bad.goodValue(world, candidate))),
                Bad.value("a text of a negative length", "UNDECODABLE", (world, candidate) -> withBody(world, 0x01)),
                Bad.value(
                        "a text said to have 2 GiB",
                        "UNDECODABLE",
                        (world, candidate) -> withBody(world, 0xfe, 0xff, 0xff, 0xff, 0x0f)),
                Bad.value(
                        "a length that never ends",
                        "UNDECODABLE",
                        (world, candidate) -> withBody(
                                world, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff)));
    }

    private static Stream<Bad> schemaIds() {
        return Stream.of(
                Bad.value(
                        "an id that no schema has",
                        "UNKNOWN_SCHEMA",
                        (world, candidate) ->
                                Schemas.framed(2_000_000_000, Schemas.body(Bad.goodValue(world, candidate)))),
                Bad.value(
                        "id 0",
                        "UNKNOWN_SCHEMA",
                        (world, candidate) -> Schemas.framed(0, Schemas.body(Bad.goodValue(world, candidate)))),
                Bad.value(
                        "a negative id",
                        "UNKNOWN_SCHEMA",
                        (world, candidate) -> Schemas.framed(-1, Schemas.body(Bad.goodValue(world, candidate)))),
                Bad.value(
                        "the id of a schema that is not Avro",
                        "UNKNOWN_SCHEMA",
                        (world, candidate) -> Schemas.framed(
                                new Schemas(world.ledger()).register("test-json", "JSON", JSON_SCHEMA),
                                new byte[] {2})));
    }

    private static Stream<Bad> records() {
        return Stream.of(
                Bad.value(
                        "a record of another topic of the ledger",
                        "WRONG_RECORD",
                        (world, candidate) -> world.reporter()
                                .encode(Topics.CLOCK, new org.examledger.clock.ClockAdvanced(World.NOW))),
                Bad.value(
                        "a record that the ledger does not know",
                        "WRONG_RECORD",
                        (world, candidate) -> Schemas.framed(
                                foreign(
                                        world,
                                        SchemaBuilder.record("Parcel")
                                                .namespace("org.example")
                                                .fields()
                                                .requiredInt("weight")
                                                .endRecord()),
                                new byte[] {2})),
                Bad.value(
                        "no record at all but a number",
                        "WRONG_RECORD",
                        (world, candidate) ->
                                Schemas.framed(foreign(world, Schema.create(Schema.Type.INT)), new byte[] {2})),
                Bad.value(
                        "a list of records",
                        "WRONG_RECORD",
                        (world, candidate) -> Schemas.framed(
                                foreign(world, Schema.createArray(AttemptStarted.getClassSchema())), new byte[] {0})));
    }

    private static int foreign(World world, Schema schema) {
        return new Schemas(world.ledger()).register("test-" + schema.getType() + schema.getName(), schema);
    }

    private static byte[] withBody(World world, int... body) {
        byte[] value = Arrays.copyOf(schemaIdOf(world), 5 + body.length);
        for (int i = 0; i < body.length; i++) {
            value[5 + i] = (byte) body[i];
        }
        return value;
    }

    private static byte[] schemaIdOf(World world) {
        return Arrays.copyOf(Bad.encoded(world, Bad.start(org.examledger.system.harness.Candidate.of(world))), 5);
    }
}
