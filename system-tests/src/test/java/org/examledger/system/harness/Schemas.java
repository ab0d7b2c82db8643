package org.examledger.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import org.apache.avro.Schema;
import tools.jackson.databind.json.JsonMapper;

/** Another client of the registry, which registers schemas that the services have never seen. */
public final class Schemas {
    private final URI api;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();

    public Schemas(Ledger ledger) {
        this.api = ledger.registry().confluentApi();
    }

    /** Registers an Avro schema, and returns its id. */
    public int register(String subject, Schema schema) {
        return register(subject, "AVRO", schema.toString());
    }

    /** Registers a schema of any type, and returns its id. */
    public int register(String subject, String type, String schema) {
        String body = json.writeValueAsString(Map.of("schemaType", type, "schema", schema));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(api + "/subjects/" + Http.encoded(subject) + "/versions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("registry answered " + answer.statusCode() + ": " + answer.body());
            }
            return json.readTree(answer.body()).get("id").asInt();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** A value in Confluent wire format. */
    public static byte[] framed(int schemaId, byte[] body) {
        return ByteBuffer.allocate(5 + body.length)
                .put((byte) 0)
                .putInt(schemaId)
                .put(body)
                .array();
    }

    /** The body behind the schema id. */
    public static byte[] body(byte[] value) {
        return Arrays.copyOfRange(value, 5, value.length);
    }
}
