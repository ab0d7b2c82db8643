package org.examledger.quickstart.timetable;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.examledger.quickstart.report.JsonAnswers;
import tools.jackson.databind.JsonNode;

/** Waits until appeals-service has looked at every deadline up to an instant: its gauge examledger.time says so. */
final class TimeReached {

    private static final String GAUGE = "/actuator/metrics/examledger.time";
    private static final Duration PAUSE = Duration.ofMillis(40);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final JsonAnswers http;
    private final URI appeals;

    TimeReached(JsonAnswers http, URI appeals) {
        this.http = http;
        this.appeals = appeals;
    }

    /** @throws IllegalStateException if that takes more than two minutes */
    void await(Instant now) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        double seconds = Double.NaN;
        try {
            while (System.nanoTime() < deadline) {
                seconds = seconds();
                if (Math.round(seconds * 1000) == now.toEpochMilli()) {
                    return;
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while time had its effects.", interrupted);
        }
        throw new IllegalStateException("appeals-service has not come to %s after %d s, but to %s s since 1970."
                .formatted(now, PATIENCE.toSeconds(), seconds));
    }

    private double seconds() {
        JsonNode value = http.get(appeals, GAUGE).path("measurements").path(0).path("value");
        return value.isNumber() ? value.asDouble() : Double.NaN;
    }
}
