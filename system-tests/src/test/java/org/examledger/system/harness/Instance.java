package org.examledger.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.springframework.util.FileSystemUtils;

/** One instance of a service, running or not: where it listens and where it has its stores. */
public record Instance(Service service, int port, Path stateDirectory) {
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    /** Its HTTP interface. */
    public Http http() {
        return new Http(port);
    }

    /** Waits until it says that it is ready. */
    public void awaitReady() {
        Http http = http();
        try {
            Awaitility.await(service.id() + " at port " + port + " is ready")
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(50))
                    .until(http::ready);
        } catch (ConditionTimeoutException late) {
            throw new AssertionError(late.getMessage() + " Its health: " + health(http), late);
        }
    }

    /** Which of its parts was not ready, for whoever reads the failure. */
    private static String health(Http http) {
        try {
            return http.get("/actuator/health").body().toString();
        } catch (RuntimeException silent) {
            return "no answer (" + silent.getMessage() + ")";
        }
    }

    /** Deletes its stores; it must not run. */
    public void deleteState() {
        try {
            FileSystemUtils.deleteRecursively(stateDirectory);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
