package org.examledger.kit.wire;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.examledger.schemas.Subjects;
import org.examledger.schemas.Topic;
import org.examledger.schemas.WholeAnswer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas of a registry by their id, over the Confluent-compatible API that Apicurio, Confluent and others offer.
 *
 * <p>An id never changes its meaning, so an answer is kept for ever; that an id is unknown is asked again each time.
 * Thread-safe.
 */
public final class RegisteredSchemas {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int TRIES = 2;

    private final URI registry;
    private final WholeAnswer answers = new WholeAnswer(
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build(),
            PATIENCE,
            TRIES);
    private final JsonMapper json = new JsonMapper();
    private final Map<Integer, Schema> known = new ConcurrentHashMap<>();

    /** @param registry base address of the Confluent-compatible API, for example {@code http://localhost:8080/apis/ccompat/v7} */
    public RegisteredSchemas(URI registry) {
        this.registry = registry;
    }

    /**
     * The schema of an id.
     *
     * @return empty when the registry says that there is none
     * @throws RegistryUnavailableException when the registry gives no answer
     */
    public Optional<Schema> byId(int id) {
        Schema schema = known.get(id);
        if (schema != null) {
            return Optional.of(schema);
        }
        HttpResponse<String> answer = send(HttpRequest.newBuilder(resource("/schemas/ids/" + id)));
        if (answer.statusCode() == 404) {
            return Optional.empty();
        }
        Optional<Schema> found = parse(read(answer).path("schema").asString(""));
        found.ifPresent(parsed -> known.put(id, parsed));
        return found;
    }

    /**
     * Loads the schemas that this build writes and reads on a topic, so that no registry is asked while records flow.
     *
     * @throws RegistryUnavailableException when the registry gives no answer
     * @throws IllegalStateException when a schema is not registered
     */
    public void load(Topic topic) {
        for (Schema schema : topic.schemas()) {
            String subject = Subjects.of(topic, schema);
            String body = json.writeValueAsString(Map.of("schema", schema.toString(), "schemaType", "AVRO"));
            HttpResponse<String> answer = send(HttpRequest.newBuilder(resource("/subjects/" + subject))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
            if (answer.statusCode() == 404) {
                throw new IllegalStateException("schema " + schema.getFullName() + " is not registered under subject "
                        + subject + " at " + registry + "; run the schema registration of module schemas first");
            }
            known.put(read(answer).path("id").asInt(), schema);
        }
    }

    private URI resource(String path) {
        return URI.create(registry + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = answers.to(request.build());
            if (answer.statusCode() == 200 || answer.statusCode() == 404) {
                return answer;
            }
            throw new RegistryUnavailableException(
                    "schema registry at " + registry + " answered with status " + answer.statusCode());
        } catch (IOException fault) {
            throw new RegistryUnavailableException("schema registry at " + registry + " cannot be reached", fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RegistryUnavailableException("interrupted while asking the schema registry", interrupted);
        }
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (JacksonException fault) {
            throw new RegistryUnavailableException(
                    "schema registry at " + registry + " did not answer with JSON", fault);
        }
    }

    private static Optional<Schema> parse(String schema) {
        try {
            return Optional.of(new Schema.Parser().parse(schema));
        } catch (AvroRuntimeException | NullPointerException notAvro) {
            // Registries also hold JSON Schema and Protobuf; to this system such an id is as good as unknown. Avro's
            // parser answers some of those with a NullPointerException.
            return Optional.empty();
        }
    }
}
