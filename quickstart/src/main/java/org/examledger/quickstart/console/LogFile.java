package org.examledger.quickstart.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sends what libraries and services log to a file. */
public final class LogFile {

    private LogFile() {}

    /**
     * Directs all logging of this JVM to a file. To be called before the first class that logs is used.
     *
     * @param file made, with its directory, where it is missing
     */
    public static void use(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The log %s cannot be written.".formatted(file), unwritable);
        }
        System.setProperty("examledger.log-file", file.toAbsolutePath().toString());
        System.setProperty("logback.configurationFile", "quickstart-logback.xml");
        // Each service would set logging up anew, for the whole JVM.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        JavaLogging.intoTheSameFile();
    }

    /** In a class of its own, so that it logs nothing before the properties above are set. */
    private static final class JavaLogging {

        private JavaLogging() {}

        static void intoTheSameFile() {
            org.slf4j.bridge.SLF4JBridgeHandler.removeHandlersForRootLogger();
            org.slf4j.bridge.SLF4JBridgeHandler.install();
        }
    }
}
