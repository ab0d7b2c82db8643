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

/**
 * What the eligibility service answers over HTTP (contract, HTTP).
 *
 * @param path what was asked
 * @param allowed whether the candidate may sit now
 * @param explanation the answer in a sentence
 */
record EligibilityAnswer(String path, boolean allowed, String explanation) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static EligibilityAnswer ask(URI eligibility, Candidates.Key about) {
        String path =
                "/api/candidates/%s/eligibility/%s".formatted(encoded(about.candidateId()), encoded(about.examId()));
        var request = HttpRequest.newBuilder(eligibility.resolve(path))
                .timeout(PATIENCE)
                .build();
        try (var http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(
                        "GET %s answered %d: %s".formatted(path, answer.statusCode(), answer.body()));
            }
            JsonNode fields = new JsonMapper().readTree(answer.body());
            return new EligibilityAnswer(
                    path,
                    fields.path("allowed").asBoolean(),
                    fields.path("explanation").asString(""));
        } catch (IOException fault) {
            throw new IllegalStateException("GET %s at %s failed.".formatted(path, eligibility), fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking for eligibility.", interrupted);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
