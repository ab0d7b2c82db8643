package org.examledger.policies.released;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The released entries, one line each, in a file that is only ever added to. */
final class Baseline {

    static final Path OF_THE_MODULE = Path.of("src/baseline/released.txt");

    /** The line that stands in the file until the first release; as long as it does, everything may change. */
    static final String DRAFT = "draft";

    private static final String HEADER = """
            # What is released, and so never changed: kind, id, date, SHA-256 of what it says. See docs/policies.md.
            """;

    private final Path file;

    Baseline(Path file) {
        this.file = file;
    }

    /** Whether nothing is released yet. */
    boolean isDraft() {
        return lines().contains(DRAFT);
    }

    /** Every released entry. */
    List<Entry> entries() {
        return lines().stream()
                .filter(line -> !line.equals(DRAFT))
                .map(Entry::parse)
                .toList();
    }

    /** What is wrong with the files, one sentence a problem; empty if everything released stands, and all is released. */
    List<String> problems(ShippedEntries shipped) {
        List<Entry> released = entries();
        List<String> problems = new ArrayList<>();
        for (Entry entry : released) {
            if (!shipped.all().contains(entry)) {
                problems.add(find(shipped.all(), entry)
                        .map(edited -> edited(shipped.file(edited), entry))
                        .orElse(entry.name() + " is released, but is in no file: put it back"));
            }
        }
        for (Entry entry : shipped.all()) {
            if (find(released, entry).isEmpty()) {
                problems.add(added(shipped.file(entry), entry, released));
            }
        }
        return problems;
    }

    /** Adds a line for each new entry; never changes one. Does nothing where something released was changed. */
    List<Entry> release(ShippedEntries shipped) {
        List<Entry> released = entries();
        List<Entry> missing = shipped.all().stream()
                .filter(entry -> find(released, entry).isEmpty())
                .toList();
        List<Entry> all = new ArrayList<>(released);
        all.addAll(missing);
        var text = new StringBuilder(HEADER);
        all.forEach(entry -> text.append(entry.line()).append('\n'));
        try {
            Files.writeString(file, text);
        } catch (IOException full) {
            throw new UncheckedIOException("The baseline cannot be written", full);
        }
        return missing;
    }

    private static Optional<Entry> find(List<Entry> entries, Entry wanted) {
        return entries.stream()
                .filter(entry -> entry.name().equals(wanted.name()))
                .findFirst();
    }

    private static String edited(String file, Entry entry) {
        String wayOut = entry.isDated()
                ? "add a new dated version"
                : "say it in a new dated version of what this names, or under a new id";
        return file + ": " + entry.name() + " was edited after its release: put it back as it was, and " + wayOut;
    }

    private static String added(String file, Entry entry, List<Entry> released) {
        Optional<Entry> later = released.stream()
                .filter(other -> other.isVersionOf(entry)
                        && !entry.kind().equals("holidayCalendar")
                        && other.version().compareTo(entry.version()) > 0)
                .findFirst();
        return later.map(other -> file + ": " + entry.name() + " is new, but " + other.version()
                        + " is released: a new version is dated after those that are")
                .orElse(
                        file + ": " + entry.name()
                                + " is new: release it with mvn test -pl policies -Dtest=ReleaseEntries -Dpolicies.release=true");
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(
                    "The baseline " + file + " cannot be read: put it back as it was released", missing);
        }
    }
}
