package org.examledger.kit.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/**
 * A report as Kafka holds it, without what is too large to be carried on: a compressed batch of 4 MiB may hold far more
 * than any topic of this service takes.
 *
 * @param recordedAt the broker's timestamp, milliseconds since the epoch
 * @param key null also when it was left out
 * @param value null when there is none; empty when it was left out
 * @param omissions what was left out
 */
public record IntakeRecord(
        String topic,
        int partition,
        long offset,
        long recordedAt,
        byte @Nullable [] key,
        byte @Nullable [] value,
        Headers headers,
        List<Omission> omissions) {
    // Together they fit into the 8 MiB that rejected topics and changelogs take. No record that can be accepted has a
    // larger key: its candidateId is a part of a value of 1 MiB at most.
    private static final int LARGEST_KEY = 1024 * 1024;
    private static final int LARGEST_VALUE = 4 * 1024 * 1024;
    private static final int LARGEST_HEADERS = 1024 * 1024;

    public IntakeRecord {
        omissions = List.copyOf(omissions);
    }

    /** A report as it came from Kafka. */
    public static IntakeRecord received(
            String topic,
            int partition,
            long offset,
            long recordedAt,
            byte @Nullable [] key,
            byte @Nullable [] value,
            Headers headers) {
        List<Omission> omissions = new ArrayList<>();
        if (key != null && key.length > LARGEST_KEY) {
            omissions.add(Omission.of(Omission.KEY, key));
        }
        if (value != null && value.length > LARGEST_VALUE) {
            omissions.add(Omission.of(Omission.VALUE, value));
        }
        byte[] allHeaders = IntakeRecordBytes.of(headers);
        if (allHeaders.length > LARGEST_HEADERS) {
            omissions.add(Omission.of(Omission.HEADERS, allHeaders));
        }
        return new IntakeRecord(
                topic,
                partition,
                offset,
                recordedAt,
                omitted(omissions, Omission.KEY) ? null : key,
                omitted(omissions, Omission.VALUE) ? new byte[0] : value,
                omitted(omissions, Omission.HEADERS) ? new RecordHeaders() : headers,
                omissions);
    }

    /** The key as text; empty when there is none. */
    String keyText() {
        return key == null ? "" : new String(key, StandardCharsets.UTF_8);
    }

    /** How many bytes the value had when it came; 0 when there was none. */
    int valueBytes() {
        Optional<Omission> omission = omissions.stream()
                .filter(left -> left.part().equals(Omission.VALUE))
                .findFirst();
        return omission.map(Omission::bytes).orElse(value == null ? 0 : value.length);
    }

    private static boolean omitted(List<Omission> omissions, String part) {
        return omissions.stream().anyMatch(omission -> omission.part().equals(part));
    }
}
