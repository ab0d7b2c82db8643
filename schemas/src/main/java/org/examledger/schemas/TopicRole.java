package org.examledger.schemas;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a topic is for; how Kafka keeps it follows from that (contract, Ground rules). */
public enum TopicRole {
    /** Reports from outside; the broker's timestamp says when each was recorded. */
    INTAKE("delete", "LogAppendTime", Bytes.INTAKE),
    /** The bytes of refused reports; no schema is registered for them. */
    REJECTED("delete", "CreateTime", Bytes.OTHERS),
    /** What became of each intake offset. */
    ANSWERS("delete", "CreateTime", Bytes.OTHERS),
    /** Facts and conclusions of a service, every one kept for ever. */
    EVENTS("delete", "CreateTime", Bytes.OTHERS),
    /** A state a key: the last record of a key stands, a tombstone ends it. */
    STATE("compact", "CreateTime", Bytes.OTHERS),
    /** Copies of facts that a service makes for its own tasks; a copy that is made again takes the place of the first. */
    RELAY("compact", "CreateTime", Bytes.OTHERS),
    /** The controllable clock: one partition. */
    CLOCK("delete", "CreateTime", Bytes.OTHERS);

    private final String cleanupPolicy;
    private final String timestampType;
    private final int maxMessageBytes;

    TopicRole(String cleanupPolicy, String timestampType, int maxMessageBytes) {
        this.cleanupPolicy = cleanupPolicy;
        this.timestampType = timestampType;
        this.maxMessageBytes = maxMessageBytes;
    }

    /** Whether only the last record of a key is kept; otherwise every record is, for ever. */
    public boolean isCompacted() {
        return cleanupPolicy.equals("compact");
    }

    /** The largest record batch the topic takes, in bytes. */
    public int maxMessageBytes() {
        return maxMessageBytes;
    }

    Map<String, String> config() {
        var config = new LinkedHashMap<String, String>();
        config.put("cleanup.policy", cleanupPolicy);
        // Both limits of "delete" are lifted: nothing expires, by age or by size.
        config.put("retention.ms", "-1");
        config.put("retention.bytes", "-1");
        config.put("max.message.bytes", Integer.toString(maxMessageBytes));
        config.put("message.timestamp.type", timestampType);
        return Map.copyOf(config);
    }

    /** In a class of its own because an enum's constants cannot refer to its own static fields. */
    private static final class Bytes {
        private static final int INTAKE = 4 * 1024 * 1024;
        private static final int OTHERS = 8 * 1024 * 1024;

        private Bytes() {}
    }
}
