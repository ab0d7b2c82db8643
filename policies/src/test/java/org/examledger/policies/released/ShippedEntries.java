package org.examledger.policies.released;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.examledger.policies.schema.PolicyTree;
import org.jspecify.annotations.Nullable;

/** The entries of all policy files of a directory, each with its file. */
final class ShippedEntries {

    /** Lists whose entries are pieces of their own: a new date is added, and what was said of the others stands. */
    private static final Set<String> DATED_LISTS = Set.of("versions", "holidays");

    /** The fields that say from when, or on which day. */
    private static final List<String> DATES = List.of("date", "every");

    private final Map<Entry, String> files = new LinkedHashMap<>();

    private ShippedEntries() {}

    static ShippedEntries in(Path directory) {
        var entries = new ShippedEntries();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                entries.read(directory.relativize(file).toString().replace('\\', '/'), PolicyTree.read(file));
            }
        } catch (IOException missing) {
            throw new UncheckedIOException("The shipped files cannot be read", missing);
        }
        return entries;
    }

    /** Every entry, in the order of files and lines. */
    List<Entry> all() {
        return List.copyOf(files.keySet());
    }

    /** The file in which an entry stands. */
    @Nullable
    String file(Entry entry) {
        return files.get(entry);
    }

    private void read(String file, PolicyTree tree) {
        if (!(tree.root() instanceof Map<?, ?> fields)) {
            throw new IllegalStateException(file + " has no fields");
        }
        List<String> lists = fields.entrySet().stream()
                .filter(field -> field.getValue() instanceof List<?> && !DATED_LISTS.contains(field.getKey()))
                .map(field -> String.valueOf(field.getKey()))
                .toList();
        String first = String.valueOf(fields.keySet().iterator().next());
        if (fields.get(first) instanceof String) {
            enter(file, first, fields);
        } else {
            // A list names its items' ids by its own name without the last letter: exams, exam.
            lists.forEach(list -> items(fields.get(list)).forEach(item -> {
                enter(file, list.substring(0, list.length() - 1), fields(item));
            }));
        }
    }

    /** The dated pieces of a definition, and what stands beside them. */
    private void enter(String file, String kind, Map<?, ?> definition) {
        if (!(definition.get(kind) instanceof String id)) {
            throw new IllegalStateException(file + ": something has no id in a field " + kind);
        }
        Map<Object, @Nullable Object> rest = new LinkedHashMap<>();
        List<Entry> dated = new ArrayList<>();
        definition.forEach((name, value) -> {
            if (DATED_LISTS.contains(String.valueOf(name))) {
                items(value).forEach(item -> dated.add(new Entry(kind, id, date(file, fields(item)), Sums.of(item))));
            } else {
                rest.put(name, value);
            }
        });
        files.put(new Entry(kind, id, Entry.UNDATED, Sums.of(rest)), file);
        dated.forEach(entry -> files.put(entry, file));
    }

    private static String date(String file, Map<?, ?> fields) {
        String date = DATES.stream()
                .filter(fields::containsKey)
                .map(name -> String.valueOf(fields.get(name)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(file + ": an entry of a dated list has no date"));
        // A yearly holiday may count in some years, pause, and count again.
        return fields.containsKey("from") ? date + "/" + fields.get("from") : date;
    }

    private static List<?> items(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> fields(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
