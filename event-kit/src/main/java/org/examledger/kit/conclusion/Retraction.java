package org.examledger.kit.conclusion;

import org.apache.avro.specific.SpecificRecord;
import org.examledger.schemas.Topic;

/** What to do about a slot in which something stands that the facts do not support any more. */
public sealed interface Retraction {

    /** What stands says already that there is nothing. */
    record Keep() implements Retraction {}

    /** Another announcement of the same round makes the slot meaningless. */
    record Forget() implements Retraction {}

    /** Take it back with a record, which then stands in the slot. */
    record Withdraw(Topic topic, String key, SpecificRecord record) implements Retraction {}

    /** Take it back with a tombstone in a compacted topic. */
    record Tombstone(Topic topic, String key) implements Retraction {}
}
