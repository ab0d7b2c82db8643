package org.examledger.clocks.codec;

import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.kit.conclusion.RecordContent;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.kit.given.World;
import org.examledger.kit.store.Announced;
import org.examledger.schemas.Topic;

/** What was said, by slot, as the kit's store has it. */
final class SaidSlots {
    private final World world;
    private final RecordContent content = new RecordContent();
    private final Map<String, Announced> standing = new HashMap<>();

    SaidSlots(World world) {
        this.world = world;
    }

    SaidBefore before() {
        return new SaidBefore(standing, world.decoder());
    }

    /** Slot and name of what is announced, which then stands. */
    String remember(Announcement announcement) {
        return switch (announcement) {
            case Announcement.Derived derived -> remember(derived.slot(), derived.topic(), derived.record());
            case Announcement.Correction correction ->
                remember(correction.slot(), correction.topic(), correction.record());
            case Announcement.AsReported reported ->
                remember(reported.slot(), reported.topic(), reported.fact().record());
            case Announcement.Relay relay -> throw new IllegalArgumentException(relay.slot() + " is no deadline");
        };
    }

    private String remember(String slot, Topic topic, SpecificRecord record) {
        byte[] value = world.encoder().encode(topic.name(), record);
        standing.put(slot, new Announced(content.id(record), value));
        return slot + " " + record.getSchema().getName();
    }
}
