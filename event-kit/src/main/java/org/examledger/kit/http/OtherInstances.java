package org.examledger.kit.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.kafka.streams.state.HostInfo;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Asks the other instances of this service. What was passed on once is not passed on again. */
public final class OtherInstances {
    private static final String PASSED_ON = "X-Exam-Ledger-Passed-On";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** Whether another instance passed this request on. */
    static boolean passedOn(HttpServletRequest request) {
        return request.getHeader(PASSED_ON) != null;
    }

    /** The answer of the instance that holds what was asked for; 503 when it does not answer. */
    ResponseEntity<Object> passOn(HttpServletRequest request, HostInfo host) {
        if (passedOn(request)) {
            return Problems.unavailable();
        }
        try {
            HttpResponse<byte[]> answer = get(host, request);
            return ResponseEntity.status(answer.statusCode())
                    .header(
                            HttpHeaders.CONTENT_TYPE,
                            answer.headers()
                                    .firstValue(HttpHeaders.CONTENT_TYPE)
                                    .orElse("application/json"))
                    .body(answer.body());
        } catch (IOException away) {
            return Problems.unavailable();
        }
    }

    /**
     * The same request to another instance.
     *
     * @throws IOException when it does not answer
     */
    HttpResponse<byte[]> get(HostInfo host, HttpServletRequest request) throws IOException {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        URI there = URI.create("http://" + host.host() + ":" + host.port() + request.getRequestURI() + query);
        try {
            HttpRequest.Builder same =
                    HttpRequest.newBuilder(there).timeout(PATIENCE).header(PASSED_ON, "true");
            String language = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
            if (language != null) {
                same.header(HttpHeaders.ACCEPT_LANGUAGE, language);
            }
            return http.send(same.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while asking another instance", interrupted);
        }
    }
}
