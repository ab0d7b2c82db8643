package org.examledger.system.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program in a process of its own, run to its end or to the end of patience. */
final class Program {
    private Program() {}

    /**
     * How a program ended.
     *
     * @param exitCode -1 when it was stopped because the time was over
     * @param output both streams, as they came
     */
    record Ended(int exitCode, String output) {}

    /** Whether a command of that name can be run here. */
    static boolean isInstalled(String command) {
        try {
            return run(Path.of(""), Map.of(), Duration.ofSeconds(30), command, "--version")
                            .exitCode()
                    == 0;
        } catch (UncheckedIOException noSuchProgram) {
            return false;
        }
    }

    static Ended run(Path directory, Map<String, String> environment, Duration patience, String... command) {
        try {
            Path output = Files.createTempFile("program", ".out");
            ProcessBuilder builder = new ProcessBuilder(List.of(command))
                    .directory(directory.toAbsolutePath().toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
            if (!ended) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly().waitFor();
            }
            String text = Files.readString(output);
            Files.delete(output);
            return new Ended(ended ? process.exitValue() : -1, text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
