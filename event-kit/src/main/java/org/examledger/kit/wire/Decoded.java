package org.examledger.kit.wire;

import org.apache.avro.specific.SpecificRecord;

/** What the bytes of a value turned out to be. */
public sealed interface Decoded {

    /** A record that this build has a class for. */
    record Readable(SpecificRecord record) implements Decoded {}

    /** Bytes that are no whole Avro body behind a schema id. */
    record Undecodable(String detail) implements Decoded {}

    /** A schema id that the registry does not know. */
    record UnknownSchema(int schemaId) implements Decoded {}

    /** A good body of a record that this build has no class for. */
    record ForeignRecord(String fullName) implements Decoded {}

    /** A good body whose schema lacks what this build's class of that name needs. */
    record Incomplete(String fullName, String detail) implements Decoded {}
}
