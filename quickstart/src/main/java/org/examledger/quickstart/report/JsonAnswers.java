package org.examledger.quickstart.report;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks services over HTTP (contract, HTTP). */
public final class JsonAnswers implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper mapper = new JsonMapper();

    /**
     * What a service answers.
     *
     * @param path with its query, encoded
     * @throws IllegalStateException if it answers anything but 200, or nothing
     */
    public JsonNode get(URI service, String path) {
        var request =
                HttpRequest.newBuilder(service.resolve(path)).timeout(PATIENCE).build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        "GET %s answered %d: %s".formatted(path, answer.statusCode(), answer.body()));
            }
            return mapper.readTree(answer.body());
        } catch (IOException fault) {
            throw new IllegalStateException("GET %s at %s failed.".formatted(path, service), fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking for %s.".formatted(path), interrupted);
        }
    }

    /** A text as part of a path. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
    }
}
