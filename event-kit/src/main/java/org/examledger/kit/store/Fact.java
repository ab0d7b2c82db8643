package org.examledger.kit.store;

import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.record.RecordFields;

/** A fact about a subject, decoded. */
public sealed interface Fact {

    /** The fact as stored. */
    StoredFact stored();

    /** The record's eventId; of a fact that cannot be read, an id made from its place in the log. */
    String eventId();

    /** A fact that this build can read. */
    record Readable(StoredFact stored, SpecificRecord record) implements Fact {
        @Override
        public String eventId() {
            return RecordFields.eventId(record);
        }
    }

    /** A fact in a topic that only the ledger writes, whose bytes nobody can read. */
    record Unreadable(StoredFact stored, String eventId) implements Fact {}
}
