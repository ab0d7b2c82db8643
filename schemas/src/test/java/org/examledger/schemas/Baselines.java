package org.examledger.schemas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.avro.Schema;

/** The schemas as they were released: {@code src/baseline/<context>/<Record>.v<number>.avsc}. */
record Baselines(Path folder) {

    private static final Pattern FILE =
            Pattern.compile("(?<context>[a-z]+)/(?<record>\\w+)\\.v(?<version>\\d+)\\.avsc");

    static Baselines ofTheModule() {
        return new Baselines(Path.of("src", "baseline"));
    }

    /** Every released version, by {@code context.Record} and number; a file with another name is a fault. */
    SortedMap<String, SortedMap<Integer, Schema>> all() {
        var found = new TreeMap<String, SortedMap<Integer, Schema>>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                var name = FILE.matcher(folder.relativize(file).toString().replace('\\', '/'));
                if (!name.matches()) {
                    throw new IllegalStateException(
                            file + " is no baseline: expected <context>/<Record>.v<number>.avsc");
                }
                found.computeIfAbsent(name.group("context") + "." + name.group("record"), unused -> new TreeMap<>())
                        .put(Integer.valueOf(name.group("version")), parse(file));
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return found;
    }

    SortedMap<Integer, Schema> of(String shortName) {
        return all().getOrDefault(shortName, new TreeMap<>());
    }

    /** What keeps today's schema from being released; empty when it is, word for word, the newest version. */
    List<String> breaches(Schema today) {
        String name = ContractRecords.shortName(today);
        var released = of(name);
        if (released.isEmpty()) {
            return List.of("%s has no baseline: see the module's README, \"A new record\"".formatted(name));
        }
        var breaches = new ArrayList<>(Evolution.problems(today, released));
        if (!sameText(released.get(released.lastKey()), today)) {
            breaches.add("%s is not as in v%d: see the module's README, \"A new version\""
                    .formatted(name, released.lastKey()));
        }
        return List.copyOf(breaches);
    }

    /** Writes today's schema as a version of its own, unless the newest version already says the same. */
    Optional<Path> writeMissing(Schema today) {
        var released = of(ContractRecords.shortName(today));
        if (!released.isEmpty() && sameText(released.get(released.lastKey()), today)) {
            return Optional.empty();
        }
        int next = released.isEmpty() ? 1 : released.lastKey() + 1;
        String context = ContractRecords.shortName(today).replace("." + today.getName(), "");
        Path file = folder.resolve(context).resolve("%s.v%d.avsc".formatted(today.getName(), next));
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, today.toString(true) + "\n");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Optional.of(file);
    }

    /** Doc strings count: a reader of the registry sees them. */
    private static boolean sameText(Schema one, Schema other) {
        return one.toString().equals(other.toString());
    }

    private static Schema parse(Path file) {
        try {
            return new Schema.Parser().parse(Files.readString(file));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
