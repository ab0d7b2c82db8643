package org.examledger.schemas;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** As much of a Confluent-compatible registry as registration calls; it can be told to fail. */
final class FakeRegistry implements AutoCloseable {

    record Answer(int status, String body) {}

    private final HttpServer server;
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Integer> idsByContent = new ConcurrentHashMap<>();
    private final Map<String, Answer> planted = new ConcurrentHashMap<>();
    private final AtomicInteger lastId = new AtomicInteger();
    private final AtomicInteger failuresToCome = new AtomicInteger();

    FakeRegistry() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    URI api() {
        return URI.create("http://localhost:%d/apis/ccompat/v7"
                .formatted(server.getAddress().getPort()));
    }

    /** The calls so far, as method and path below the API's base. */
    List<String> calls() {
        return List.copyOf(calls);
    }

    /** Answers a call in this way from now on. */
    void plant(String call, int status, String body) {
        planted.put(call, new Answer(status, body));
    }

    /** Fails the next calls as a registry does that is still starting. */
    void failNext(int times) {
        failuresToCome.set(times);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().getPath().replace("/apis/ccompat/v7", "");
        String call = exchange.getRequestMethod() + " " + path;
        calls.add(call);
        var answer = answer(call, body);
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private Answer answer(String call, String body) {
        if (failuresToCome.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            return new Answer(503, "starting");
        }
        if (planted.containsKey(call)) {
            return planted.get(call);
        }
        if (call.endsWith("/versions")) {
            int id = idsByContent.computeIfAbsent(body, unused -> lastId.incrementAndGet());
            return new Answer(200, "{\"id\":%d}".formatted(id));
        }
        return new Answer(200, call.equals("GET /subjects") ? "[]" : "{}");
    }
}
