package org.examledger.quickstart.sample;

import org.apache.avro.specific.SpecificRecord;

/** The value of a report, as it will stand in Kafka. */
public sealed interface Payload {

    /** A record as its schema says. */
    record Whole(SpecificRecord record) implements Payload {}

    /** A record that belongs to another topic, under the schema that is registered for that one. */
    record OfAnotherTopic(SpecificRecord record, String topic) implements Payload {}

    /** A record whose last bytes are missing. */
    record Truncated(SpecificRecord record) implements Payload {}

    /** A record behind a schema id that no registry gave. */
    record UnderUnknownSchema(SpecificRecord record) implements Payload {}

    /** No value at all. */
    record Nothing() implements Payload {}
}
