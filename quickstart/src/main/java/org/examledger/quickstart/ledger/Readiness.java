package org.examledger.quickstart.ledger;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Waits until a service says that its state is whole and that it has caught up. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration REQUEST = Duration.ofSeconds(5);

    private Readiness() {}

    /** @throws IllegalStateException if it is not ready after two minutes; the message has its last answer */
    static void await(String name, URI service) {
        var request = HttpRequest.newBuilder(service.resolve("/actuator/health/readiness"))
                .timeout(REQUEST)
                .build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String answer = "none";
        try (var http = HttpClient.newHttpClient()) {
            while (System.nanoTime() < deadline) {
                try {
                    var response = http.send(request, HttpResponse.BodyHandlers.ofString());
                    if (response.statusCode() == 200) {
                        return;
                    }
                    answer = response.body();
                } catch (IOException notYet) {
                    answer = String.valueOf(notYet.getMessage());
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while %s got ready.".formatted(name), interrupted);
        }
        throw new IllegalStateException("%s at %s is not ready after %d s; its last answer: %s"
                .formatted(name, service, PATIENCE.toSeconds(), answer));
    }
}
