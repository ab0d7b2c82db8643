package org.examledger.traceability.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.examledger.traceability.data.Entry;
import org.examledger.traceability.data.PolicyData;
import org.examledger.traceability.data.Trees;
import org.examledger.traceability.sources.Repository;

/** The policy data in a directory of their own, where they may be changed while tests run on them. */
final class Copy {
    private final Path root;
    private final Map<String, String> texts = new TreeMap<>();

    Copy(Path root, Repository repository, PolicyData data) {
        this.root = root;
        data.files().forEach(file -> texts.put(file, repository.text(file)));
        texts.put(index(), repository.text(index()));
        texts.forEach(this::write);
    }

    private static String index() {
        return PolicyData.ROOTS.getFirst() + "/index.txt";
    }

    /** What stands on the class path before the shipped policies. */
    Path shipped() {
        return root.resolve(PolicyData.ROOTS.getFirst()).resolve("..").normalize();
    }

    /** The directories to add at start for the file to be read; none for a shipped one. */
    List<Path> directoriesWith(String file) {
        String examples = PolicyData.ROOTS.getLast() + "/";
        if (!file.startsWith(examples)) {
            return List.of();
        }
        String directory = file.substring(examples.length()).split("/", 2)[0];
        return List.of(root.resolve(examples + directory));
    }

    void change(String file, Entry tree) {
        write(file, Trees.write(tree));
    }

    void restore(String file) {
        write(file, texts.getOrDefault(file, ""));
    }

    private void write(String file, String text) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
