package org.examledger.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.streams.state.HostInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is asked of another instance is what this one was asked. */
class OtherInstancesTest {
    private final CompletableFuture<Headers> asked = new CompletableFuture<>();
    private HttpServer other;

    @BeforeEach
    void start() throws IOException {
        other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        other.createContext("/", exchange -> {
            asked.complete(exchange.getRequestHeaders());
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        other.start();
    }

    @AfterEach
    void stop() {
        other.stop(0);
    }

    @Test
    @DisplayName("The reader's language goes with the question, and that it was passed on")
    void language() throws Exception {
        new OtherInstances().get(host(), request(Map.of("Accept-Language", "fr")));

        assertThat(asked.join().getFirst("Accept-Language")).isEqualTo("fr");
        assertThat(asked.join().getFirst("X-Exam-Ledger-Passed-On")).isEqualTo("true");
    }

    @Test
    @DisplayName("Where the reader names no language, none is asked for")
    void noLanguage() throws Exception {
        new OtherInstances().get(host(), request(Map.of()));

        assertThat(asked.join().containsKey("Accept-Language")).isFalse();
    }

    private HostInfo host() {
        return new HostInfo("localhost", other.getAddress().getPort());
    }

    private static HttpServletRequest request(Map<String, String> headers) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                HttpServletRequest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRequestURI" -> "/api/deadlines";
                    case "getHeader" -> headers.get((String) arguments[0]);
                    default -> null;
                });
    }
}
