package org.examledger.kit.relay;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.examledger.kit.conclusion.CloudEventHeaders;
import org.examledger.kit.record.SubjectKind;
import org.examledger.kit.store.StoredFact;
import org.examledger.kit.store.SubjectName;
import org.examledger.schemas.Topics;
import org.jspecify.annotations.Nullable;

/**
 * A fact on its way through a relay topic: the bytes of its source, and in headers where that lies. The key names the copy,
 * so that one which is made again takes the place of the first when Kafka compacts the topic.
 *
 * @param subject the id of the subject that it is for
 * @param partition of the source
 * @param fact as it is to be stored
 */
record Copy(String subject, int partition, StoredFact fact) {
    private static final String TOPIC = "source-topic";
    private static final String PARTITION = "source-partition";
    private static final String OFFSET = "source-offset";
    private static final String TIMESTAMP = "source-timestamp";
    private static final String FROM = "relayed-from";

    byte[] key() {
        return (subject + place()).getBytes(StandardCharsets.UTF_8);
    }

    private String place() {
        return "/" + fact.topic() + "/" + partition + "/" + fact.offset();
    }

    Headers headers() {
        Headers headers = new RecordHeaders();
        CloudEventHeaders.add(headers, TOPIC, fact.topic());
        CloudEventHeaders.add(headers, PARTITION, Integer.toString(partition));
        CloudEventHeaders.add(headers, OFFSET, Long.toString(fact.offset()));
        CloudEventHeaders.add(headers, TIMESTAMP, Long.toString(fact.recordedAt()));
        StoredFact.Origin origin = fact.origin();
        if (origin != null) {
            CloudEventHeaders.add(headers, FROM, origin.subject());
        }
        String traceparent = fact.traceparent();
        if (traceparent != null) {
            CloudEventHeaders.add(headers, CloudEventHeaders.TRACEPARENT, traceparent);
        }
        return headers;
    }

    /** What the stores call the subject: of the kind that its source is about. */
    String subjectName() {
        SubjectKind kind = Topics.named(fact.topic()).map(SubjectKind::of).orElse(SubjectKind.CANDIDATE);
        return SubjectName.of(kind, subject);
    }

    /** The copy that a record is; empty when it is none, for somebody else wrote it. */
    static Optional<Copy> read(byte @Nullable [] key, byte @Nullable [] value, Headers headers) {
        String topic = text(headers, TOPIC);
        if (key == null || value == null || topic == null) {
            return Optional.empty();
        }
        try {
            int partition = Integer.parseInt(String.valueOf(text(headers, PARTITION)));
            String from = text(headers, FROM);
            StoredFact fact = new StoredFact(
                    topic,
                    Long.parseLong(String.valueOf(text(headers, OFFSET))),
                    Long.parseLong(String.valueOf(text(headers, TIMESTAMP))),
                    CloudEventHeaders.traceparent(headers),
                    value,
                    from == null ? null : new StoredFact.Origin(from, partition));
            String place = new Copy("", partition, fact).place();
            String name = new String(key, StandardCharsets.UTF_8);
            return name.endsWith(place)
                    ? Optional.of(new Copy(name.substring(0, name.length() - place.length()), partition, fact))
                    : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
