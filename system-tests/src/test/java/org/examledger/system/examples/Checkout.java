package org.examledger.system.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** The files of this repository, as they lie around the tests. */
final class Checkout {
    private static final String MARK = "examples/node-consumer/package.json";

    private final Path root;

    private Checkout(Path root) {
        this.root = root;
    }

    /** @throws IllegalStateException when the tests do not run inside a checkout */
    static Checkout find() {
        Path here = Path.of("").toAbsolutePath();
        return Stream.iterate(here, path -> path != null, Path::getParent)
                .filter(path -> Files.exists(path.resolve(MARK)))
                .findFirst()
                .map(Checkout::new)
                .orElseThrow(() -> new IllegalStateException("no directory around " + here + " has " + MARK));
    }

    Path file(String path) {
        return root.resolve(path);
    }

    String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The pages for people: the front page, docs/, and the pages of modules; as paths within the repository. */
    List<String> pages() {
        try (Stream<Path> files = Files.walk(root, 4)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith(".md"))
                    .filter(file -> !file.contains("node_modules") && !file.contains("target/"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A copy of an example under the tests' own target directory, without what an earlier run left there. */
    Path copyOf(String example) {
        Path copy = Path.of("target", "examples", example).toAbsolutePath();
        try {
            FileSystemUtils.deleteRecursively(copy);
            Files.createDirectories(copy);
            try (Stream<Path> files = Files.list(root.resolve("examples").resolve(example))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, copy.resolve(file.getFileName()));
                }
            }
            return copy;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
