package org.examledger.kit.given;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.avro.Schema;
import tools.jackson.databind.json.JsonMapper;

/** A schema registry in this process: the two calls of the Confluent-compatible API that services make. */
public final class FakeRegistry implements AutoCloseable {
    private final JsonMapper json = new JsonMapper();
    private final Map<Integer, String> schemas = new ConcurrentHashMap<>();
    private final Map<String, Integer> ids = new ConcurrentHashMap<>();
    private final AtomicInteger lastId = new AtomicInteger();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int failure;

    public FakeRegistry() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        server.createContext("/", this::handle);
        server.start();
    }

    /** A registry that has all schemas of the contract. */
    public static FakeRegistry withContract() {
        FakeRegistry registry = new FakeRegistry();
        Samples.schemas().forEach(registry::register);
        return registry;
    }

    public int register(Schema schema) {
        return register(schema.toString());
    }

    /** Registers a text, whatever it is, and gives it an id. */
    public synchronized int register(String schema) {
        return ids.computeIfAbsent(schema, unknown -> {
            int id = lastId.incrementAndGet();
            schemas.put(id, schema);
            return id;
        });
    }

    /** The id of a schema, asked for as a serializer would. */
    public int idOf(Schema schema) {
        if (failure != 0) {
            throw new IllegalStateException("the registry answers with status " + failure);
        }
        return ids.get(schema.toString());
    }

    /** From now on every request is answered with this status; 0 ends that. */
    public void failsWith(int status) {
        failure = status;
    }

    /** The paths of all requests so far. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    public URI address() {
        return URI.create("http://" + server.getAddress().getHostString() + ":"
                + server.getAddress().getPort());
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (failure != 0) {
            answer(exchange, failure, Map.of("message", "out of order"));
        } else if (path.startsWith("/schemas/ids/")) {
            String schema = schemas.get(Integer.parseInt(path.substring("/schemas/ids/".length())));
            answer(exchange, schema);
        } else {
            Integer id = ids.get(json.readTree(body).path("schema").asString());
            answer(exchange, id == null ? 404 : 200, id == null ? Map.of("error_code", 40403) : Map.of("id", id));
        }
    }

    private void answer(HttpExchange exchange, String schema) throws IOException {
        if (schema == null) {
            answer(exchange, 404, Map.of("error_code", 40403));
        } else {
            answer(exchange, 200, Map.of("schema", schema));
        }
    }

    private void answer(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        byte[] bytes = json.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
