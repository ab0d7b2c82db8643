package org.examledger.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WholeAnswerTest {
    private static final String HEADERS = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n";

    private final ServerSocket server = open();
    private final List<Socket> connections = new ArrayList<>();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static ServerSocket open() {
        try {
            return new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @AfterEach
    void close() throws IOException {
        for (Socket connection : connections) {
            connection.close();
        }
        server.close();
        http.shutdownNow();
    }

    /** Each connection gets one of these, and stays open. */
    private void answers(String... answers) {
        Thread.ofVirtual().start(() -> {
            try {
                for (String answer : answers) {
                    Socket connection = server.accept();
                    connections.add(connection);
                    connection.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException closed) {
                throw new UncheckedIOException(closed);
            }
        });
    }

    private String asked(int tries) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.getLocalPort() + "/"))
                .build();
        return new WholeAnswer(http, Duration.ofMillis(500), tries).to(request).body();
    }

    @Test
    @DisplayName("An answer that breaks off behind its headers is asked for again")
    void askedAgain() throws Exception {
        answers(HEADERS, HEADERS + "here");

        assertThat(asked(2)).isEqualTo("here");
    }

    @Test
    @DisplayName("So is one that never comes")
    void lost() throws Exception {
        answers("", HEADERS + "here");

        assertThat(asked(2)).isEqualTo("here");
    }

    @Test
    @DisplayName("When no try is answered in time, that is said")
    void never() {
        answers(HEADERS, HEADERS);

        assertThatThrownBy(() -> asked(2)).isInstanceOf(HttpTimeoutException.class);
    }
}
