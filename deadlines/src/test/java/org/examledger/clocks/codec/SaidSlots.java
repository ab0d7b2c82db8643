package org.examledger.clocks.codec;

import java.util.HashMap;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.examledger.kit.conclusion.Announcement;
import org.examledger.kit.conclusion.RecordContent;
import org.examledger.kit.conclusion.SaidBefore;
import org.examledger.kit.given.World;
import org.examledger.kit.store.Announced;
import org.examledger.schemas.Topics;

/** What was said, by slot, as the kit's store has it. */
public final class SaidSlots {
    private final World world;
    private final RecordContent content = new RecordContent();
    private final Map<String, Announced> standing = new HashMap<>();

    public SaidSlots(World world) {
        this.world = world;
    }

    public SaidBefore before() {
        return new SaidBefore(standing, world.decoder());
    }

    /** Slot and name of what is announced, which then stands. */
    public String remember(Announcement announcement) {
        if (!(announcement instanceof Announcement.Derived) && !(announcement instanceof Announcement.Correction)) {
            throw new IllegalArgumentException("a deadline is derived: " + announcement);
        }
        SpecificRecord record = announcement instanceof Announcement.Derived derived
                ? derived.record()
                : ((Announcement.Correction) announcement).record();
        byte[] value = world.encoder().encode(Topics.ATTEMPT_DEADLINES.name(), record);
        standing.put(announcement.slot(), new Announced(content.id(record), value));
        return announcement.slot() + " " + record.getSchema().getName();
    }
}
