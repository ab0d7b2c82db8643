package org.examledger.kit.conclusion;

import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.store.Fact;
import org.examledger.schemas.Topic;
import org.jspecify.annotations.Nullable;

/**
 * The service's own part: what follows from the facts about a subject. A function of the set of facts, whatever their
 * order (contract, meaning 1). Used by several threads at once.
 */
public interface Conclude {

    /** All that follows from these facts. */
    Conclusions conclude(String subject, List<Fact> facts);

    /**
     * How to take back what stands in a slot that {@link #conclude} does not name any more.
     *
     * @param standing the record that stands there
     * @param facts about the subject, as given to conclude
     */
    Retraction retract(String slot, SpecificRecord standing, List<Fact> facts);

    /**
     * The place of a record that this service once published.
     *
     * @param key of the Kafka record
     * @param record null for a tombstone
     */
    Place placeOf(Topic topic, String key, @Nullable SpecificRecord record);
}
