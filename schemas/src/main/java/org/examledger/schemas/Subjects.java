package org.examledger.schemas;

import org.apache.avro.Schema;

/** Under which names the registry keeps the contract's schemas (contract, Ground rules). */
public final class Subjects {

    private Subjects() {}

    /** The subject of a schema on a topic: Confluent's TopicRecordNameStrategy, {@code <topic>-<record full name>}. */
    public static String of(Topic topic, Schema schema) {
        return of(topic.name(), schema);
    }

    /** The same for a topic's name. */
    public static String of(String topicName, Schema schema) {
        return topicName + "-" + schema.getFullName();
    }
}
