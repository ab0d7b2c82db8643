package org.examledger.system.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.springframework.util.FileSystemUtils;

/** One instance of a service, running or not: where it listens and where it has its stores. */
public record Instance(Service service, int port, Path stateDirectory) {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Its HTTP interface. */
    public Http http() {
        return new Http(port);
    }

    /** Waits until it says that it is ready. */
    public void awaitReady() {
        Http http = http();
        Awaitility.await(service.id() + " at port " + port + " is ready")
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(http::ready);
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
