package org.examledger.kit.conclusion;

import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.store.Fact;
import org.examledger.schemas.Topic;

/**
 * Something that follows from the facts about a subject and is to stand in a topic. A slot names what it is about,
 * within the subject: an exam, a violation, a certification. In each slot the last announcement stands.
 */
public sealed interface Announcement {

    /** What it is about; unique within the subject. */
    String slot();

    /**
     * A conclusion of the service's own.
     *
     * @param key of the Kafka record
     * @param record without its eventId, which follows from the rest
     */
    record Derived(String slot, Topic topic, String key, SpecificRecord record) implements Announcement {}

    /** Like {@link Derived}, but said only to correct what stands in the slot: needless where nothing was said. */
    record Correction(String slot, Topic topic, String key, SpecificRecord record) implements Announcement {}

    /**
     * A fact that another subject of this service is to know: copied to it once, bytes unchanged. There it is a fact of that
     * subject, with its {@link org.examledger.kit.store.StoredFact.Origin}, and stays one.
     *
     * @param target the id of the subject that is to know it
     * @param fact of this subject, or one that was relayed to it
     */
    record Relay(String target, Fact fact) implements Announcement {
        @Override
        public String slot() {
            return "relay/" + fact.stored().place() + "/" + target;
        }
    }

    /** An accepted fact passed on as reported, byte for byte. */
    record AsReported(Topic topic, Fact.Readable fact) implements Announcement {
        @Override
        public String slot() {
            return fact.eventId();
        }
    }
}
