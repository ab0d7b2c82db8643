package org.examledger.kit.given;

import java.nio.charset.StandardCharsets;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * A record that a service published.
 *
 * @param key null where there is none
 * @param value as published; null for a tombstone
 * @param record decoded; null where the value is no record
 */
public record Said(
        byte @Nullable [] key,
        byte @Nullable [] value,
        @Nullable SpecificRecord record,
        Headers headers) {

    public String keyText() {
        return key == null ? "" : new String(key, StandardCharsets.UTF_8);
    }

    /** The text of a header; empty without it. */
    public String header(String name) {
        Header header = headers.lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
