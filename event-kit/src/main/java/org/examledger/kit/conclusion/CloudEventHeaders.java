package org.examledger.kit.conclusion;

import java.nio.charset.StandardCharsets;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.examledger.kit.record.RecordFields;
import org.jspecify.annotations.Nullable;

/** Headers of CloudEvents 1.0, Kafka binding, binary mode; the trace context is carried through. */
public final class CloudEventHeaders {
    /** W3C Trace Context. */
    public static final String TRACEPARENT = "traceparent";
    // Version 00 has 55 characters; later versions may append to it.
    private static final int LONGEST_TRACEPARENT = 512;

    private final String source;

    /** @param service whose name becomes the source of the events */
    public CloudEventHeaders(String service) {
        this.source = "/exam-ledger/" + service;
    }

    /** The headers of a record. */
    public Headers of(SpecificRecord record, @Nullable String traceparent) {
        Headers headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", RecordFields.eventId(record));
        add(headers, "ce_source", source);
        add(headers, "ce_type", record.getSchema().getFullName());
        add(headers, "ce_time", RecordFields.occurredAt(record).toString());
        add(headers, "content-type", "application/avro");
        if (traceparent != null) {
            add(headers, TRACEPARENT, traceparent);
        }
        return headers;
    }

    /** The trace context of a record that was read, if it has one; what is far too long to be one is none. */
    public static @Nullable String traceparent(Headers headers) {
        Header header = headers.lastHeader(TRACEPARENT);
        return header == null || header.value() == null || header.value().length > LONGEST_TRACEPARENT
                ? null
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** Adds a header with a text. */
    public static void add(Headers headers, String name, String text) {
        headers.add(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
