package org.examledger.traceability.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One of the repository's modules. */
public record Module(String name, Path directory) {
    public Path classes() {
        return directory.resolve("target/classes");
    }

    public Path testClasses() {
        return directory.resolve("target/test-classes");
    }

    /** The Java files of the product; empty if there are none. */
    List<Path> mainSources() {
        return javaFiles(directory.resolve("src/main/java"));
    }

    List<Path> testSources() {
        return javaFiles(directory.resolve("src/test/java"));
    }

    private static List<Path> javaFiles(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
