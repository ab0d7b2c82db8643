package org.examledger.quickstart.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs steps at the same time and waits for all of them. */
public final class Together {

    private Together() {}

    /** @throws RuntimeException the first step's that failed, once all have ended */
    public static void run(List<Runnable> steps) {
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, steps.size()))) {
            var running = new ArrayList<CompletableFuture<Void>>();
            for (Runnable step : steps) {
                running.add(CompletableFuture.runAsync(step, threads));
            }
            CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
