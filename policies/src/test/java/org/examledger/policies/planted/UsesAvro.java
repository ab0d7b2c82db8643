package org.examledger.policies.planted;

import org.apache.avro.Schema;

/** A violation on purpose. */
public class UsesAvro {
    public String name(Schema schema) {
        return schema.getName();
    }
}
