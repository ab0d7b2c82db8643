package org.examledger.system.harness.surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Docker Compose on one project: {@code docker compose}, or the older {@code docker-compose} where only that is there. */
final class ComposeCommand {
    private static final List<List<String>> KNOWN = List.of(List.of("docker", "compose"), List.of("docker-compose"));
    private static final long LIMIT_SECONDS = 600;

    private final Path checkout = checkout();
    private final List<String> command = found();
    private final String project;
    private final Map<String, String> environment;
    private final Path directory;

    /**
     * @param project under which containers, networks and volumes are named
     * @param environment what the compose file asks for
     * @param directory for what the commands print
     */
    ComposeCommand(String project, Map<String, String> environment, Path directory) {
        this.project = project;
        this.environment = Map.copyOf(environment);
        this.directory = directory;
    }

    /** Runs a command of Compose; what it printed is returned. One at a time: they change the same project. */
    synchronized String run(String... arguments) {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of(
                "--project-name", project, "--file", "docker-compose.yml", "--file", "docker-compose.test.yml"));
        line.addAll(List.of(arguments));
        return execute(line);
    }

    /** What the health check of a service's container says; empty while there is no container. */
    String health(String service) {
        String container = run("ps", "-q", service).strip();
        return container.isEmpty()
                ? ""
                : execute(List.of("docker", "inspect", "--format", "{{.State.Health.Status}}", container))
                        .strip();
    }

    /** Leaves what all containers have printed where the build leaves its results. */
    void keepLogs() {
        try {
            Path target = Files.createDirectories(checkout.resolve("system-tests/target"));
            Files.writeString(target.resolve("compose.log"), run("logs", "--no-color"));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String execute(List<String> line) {
        try {
            Path output = Files.createTempFile(directory, "docker", ".log");
            Path errors = Files.createTempFile(directory, "docker", ".err");
            ProcessBuilder builder = new ProcessBuilder(line)
                    .directory(checkout.toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(line + " did not end: " + Files.readString(errors));
            }
            if (process.exitValue() != 0) {
                throw new IllegalStateException(line + " ended with " + process.exitValue() + ": "
                        + Files.readString(output) + Files.readString(errors));
            }
            return Files.readString(output);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static List<String> found() {
        return KNOWN.stream()
                .filter(ComposeCommand::answers)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Docker Compose is needed: none of " + KNOWN + " is there"));
    }

    private static boolean answers(List<String> command) {
        List<String> version = new ArrayList<>(command);
        version.add("version");
        try {
            return new ProcessBuilder(version)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Path checkout() {
        for (@Nullable Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isRegularFile(at.resolve("docker-compose.yml"))) {
                return at;
            }
        }
        throw new IllegalStateException(
                "docker-compose.yml is not above " + Path.of("").toAbsolutePath());
    }
}
