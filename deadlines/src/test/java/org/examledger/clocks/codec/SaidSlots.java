package org.examledger.clocks.codec;

import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.kit.conclusion.RecordContent;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.kit.given.World;
import org.examledger.kit.store.Announced;

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
        SpecificRecord record =
                switch (announcement) {
                    case Announcement.Derived derived -> derived.record();
                    case Announcement.Correction correction -> correction.record();
                    case Announcement.AsReported reported -> reported.fact().record();
                };
        byte[] value = world.encoder().encode(announcement.topic().name(), record);
        standing.put(announcement.slot(), new Announced(content.id(record), value));
        return announcement.slot() + " " + record.getSchema().getName();
    }
}
