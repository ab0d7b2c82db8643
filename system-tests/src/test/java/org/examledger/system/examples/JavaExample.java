package org.examledger.system.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The producer in Java, compiled from its sources and run by its main class. */
final class JavaExample {
    private static final String SOURCES = "examples/java-producer/src/main/java";
    private static final String MAIN = "org.examledger.example.producer.ReportSitting";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path classes;

    JavaExample(Checkout checkout) {
        this.classes = Path.of("target", "examples", "java-producer").toAbsolutePath();
        compile(checkout.file(SOURCES));
    }

    Program.Ended run(Map<String, String> environment) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Program.run(
                classes, environment, PATIENCE, java, "-cp", classes + File.pathSeparator + libraries(), MAIN);
    }

    private void compile(Path sources) {
        List<String> arguments =
                new ArrayList<>(List.of("-d", classes.toString(), "-proc:none", "-nowarn", "-cp", libraries()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(code).as("exit code of the compiler").isZero();
    }

    /** What the tests run on, but for the logging: without settings of its own it would say everything. */
    private static String libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("logback"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
