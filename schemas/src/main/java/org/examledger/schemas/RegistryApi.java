package org.examledger.schemas;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.avro.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The few calls of a Confluent-compatible registry that registration needs. Safe for several threads. */
final class RegistryApi implements AutoCloseable {

    private static final String MEDIA_TYPE = "application/vnd.schemaregistry.v1+json";
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TRIES = 3;

    private final String base;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .build();
    private final WholeAnswer answers = new WholeAnswer(http, PATIENCE, TRIES);

    RegistryApi(URI base) {
        this.base = base.toString().replaceAll("/+$", "");
    }

    /** A call without effect, to see whether the registry answers. */
    void listSubjects() {
        send("GET", "/subjects", HttpRequest.BodyPublishers.noBody(), "the list of subjects");
    }

    /** Demands a compatibility level of a subject, which need not exist yet. */
    void setCompatibility(String subject, String level) {
        send("PUT", "/config/" + encoded(subject), body(Map.of("compatibility", level)), "subject " + subject);
    }

    /** Registers a schema under a subject, or finds it there, and gives its id. */
    int register(String subject, Schema schema) {
        String what = "subject " + subject;
        var answer = send(
                "POST",
                "/subjects/" + encoded(subject) + "/versions",
                body(Map.of("schemaType", "AVRO", "schema", schema.toString())),
                what);
        JsonNode id = answer.path("id");
        if (!id.isInt()) {
            throw new RegistrationException("%s: the registry at %s answered %s where an id was expected. %s"
                    .formatted(what, base, answer, rightAddress()));
        }
        return id.asInt();
    }

    @Override
    public void close() {
        http.shutdownNow(); // nobody waits for an answer any more
    }

    private JsonNode send(String method, String path, HttpRequest.BodyPublisher body, String what) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body)
                .header("Content-Type", MEDIA_TYPE)
                .header("Accept", MEDIA_TYPE + ", application/json")
                .build();
        HttpResponse<String> response;
        try {
            response = answers.to(request);
        } catch (IOException unreachable) {
            throw new Unavailable(
                    "%s: the schema registry at %s cannot be reached (%s). Start it, or name the address of another."
                            .formatted(what, base, reason(unreachable)),
                    unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RegistrationException("%s: interrupted while asking the registry.".formatted(what), interrupted);
        }
        return read(response, what);
    }

    private JsonNode read(HttpResponse<String> response, String what) {
        int status = response.statusCode();
        if (status >= 500) {
            throw new Unavailable(
                    "%s: the schema registry at %s failed with status %d: %s. Try again; what is registered stays."
                            .formatted(what, base, status, excerpt(response.body())),
                    null);
        }
        if (status == 409) {
            throw new RegistrationException(
                    ("%s: the registry at %s refuses the schema because it does not fit an earlier version: %s. "
                                    + "Only add fields, with defaults; see the schemas module's README.")
                            .formatted(what, base, excerpt(response.body())));
        }
        if (status != 200) {
            throw new RegistrationException("%s: the registry at %s answered with status %d: %s. %s"
                    .formatted(what, base, status, excerpt(response.body()), rightAddress()));
        }
        try {
            return json.readTree(response.body());
        } catch (JacksonException noJson) {
            throw new RegistrationException(
                    "%s: what answers at %s is no schema registry: %s. %s"
                            .formatted(what, base, excerpt(response.body()), rightAddress()),
                    noJson);
        }
    }

    private HttpRequest.BodyPublisher body(Map<String, String> content) {
        return HttpRequest.BodyPublishers.ofString(json.writeValueAsString(content));
    }

    private static String rightAddress() {
        return "The address must be that of a Confluent-compatible API; Apicurio's ends in /apis/ccompat/v7.";
    }

    private static String encoded(String subject) {
        return URLEncoder.encode(subject, StandardCharsets.UTF_8);
    }

    private static String reason(IOException unreachable) {
        if (unreachable instanceof ConnectException) {
            return "connection refused";
        }
        String message = unreachable.getMessage();
        return message == null ? unreachable.getClass().getSimpleName() : message;
    }

    private static String excerpt(String body) {
        String line = body.strip().replaceAll("\\s+", " ");
        return line.length() <= 300 ? line : line.substring(0, 300) + "...";
    }

    /** The registry is not there, or not well: the same call may succeed later. */
    static final class Unavailable extends RegistrationException {

        private static final long serialVersionUID = 1L;

        Unavailable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
