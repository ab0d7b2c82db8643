package org.examledger.kit.conclusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.examledger.kit.given.Candidate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CloudEventHeadersTest {
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    private final CloudEventHeaders headers = new CloudEventHeaders("attempts-service");

    @Test
    @DisplayName("A record carries the headers of CloudEvents 1.0 in binary mode, and its trace context")
    void cloudEvent() {
        var started = Candidate.GRACE.starts("attempt-1", "AZ-104", "2021-05-03T09:00:00Z");

        assertThat(texts(headers.of(started, TRACE)))
                .isEqualTo(Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", started.getEventId(),
                        "ce_source", "/exam-ledger/attempts-service",
                        "ce_type", "org.examledger.attempts.AttemptStarted",
                        "ce_time", "2021-05-03T09:00:00Z",
                        "content-type", "application/avro",
                        "traceparent", TRACE));
    }

    @Test
    @DisplayName("Without a trace context there is no header for it")
    void noTrace() {
        assertThat(texts(headers.of(Candidate.GRACE.isAbsent("attempt-1", "2021-05-03T09:00:00Z"), null)))
                .doesNotContainKey("traceparent");
    }

    @Test
    @DisplayName("The last trace context of a record is read; none, an empty and an endless one are none")
    void traceIsRead() {
        Headers two = new RecordHeaders().add("traceparent", bytes("first")).add("traceparent", bytes(TRACE));

        assertThat(CloudEventHeaders.traceparent(two)).isEqualTo(TRACE);
        assertThat(CloudEventHeaders.traceparent(new RecordHeaders())).isNull();
        assertThat(CloudEventHeaders.traceparent(new RecordHeaders().add("traceparent", null)))
                .isNull();
        assertThat(CloudEventHeaders.traceparent(new RecordHeaders().add("traceparent", new byte[70_000])))
                .isNull();
    }

    private static Map<String, String> texts(Headers headers) {
        return Arrays.stream(headers.toArray())
                .collect(Collectors.toMap(
                        header -> header.key(), header -> new String(header.value(), StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
