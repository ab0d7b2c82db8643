package org.examledger.traceability.sources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The repository that this module is part of. */
public record Repository(Path root) {
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    /** The modules, in the order of the build. */
    public List<Module> modules() {
        return MODULE.matcher(text("pom.xml"))
                .results()
                .map((MatchResult module) -> module.group(1))
                .map(name -> new Module(name, root.resolve(name)))
                .toList();
    }

    /** The modules that may name rules: this one only speaks of how they are named. */
    List<Module> othersThanThis() {
        return modules().stream()
                .filter(module -> !module.name().equals("traceability"))
                .toList();
    }

    public Module module(String name) {
        return modules().stream()
                .filter(module -> module.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    public String text(String file) {
        return text(root.resolve(file));
    }

    String relative(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
