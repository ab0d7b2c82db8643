package org.examledger.schemas;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a registry, and waits for the whole answer within a time. A request's own timeout ends with the answer's headers: an
 * answer that breaks off behind them would be waited for for ever. A registry that has just started loses a request now and
 * then; what is asked here may be asked again.
 */
public final class WholeAnswer {
    private final HttpClient http;
    private final Duration patience;
    private final int tries;

    /**
     * @param patience for one try, in elapsed time
     * @param tries at least one
     */
    public WholeAnswer(HttpClient http, Duration patience, int tries) {
        this.http = http;
        this.patience = patience;
        this.tries = tries;
    }

    /**
     * The answer to a request that may be sent more than once.
     *
     * @throws HttpTimeoutException when no try was answered in time
     * @throws IOException when the registry cannot be reached
     */
    public HttpResponse<String> to(HttpRequest request) throws IOException, InterruptedException {
        for (int attempt = 1; attempt < tries; attempt++) {
            try {
                return once(request);
            } catch (HttpTimeoutException lost) {
                // Once more, on another connection: this one is closed.
            }
        }
        return once(request);
    }

    private HttpResponse<String> once(HttpRequest request) throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(request, HttpResponse.BodyHandlers.ofString());
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new HttpTimeoutException("no whole answer within " + patience.toSeconds() + " s");
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof IOException unreachable) {
                throw unreachable;
            }
            throw new IllegalStateException("A request failed in an unforeseen way.", failed.getCause());
        } finally {
            answer.cancel(true);
        }
    }
}
