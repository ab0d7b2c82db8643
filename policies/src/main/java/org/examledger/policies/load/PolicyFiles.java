package org.examledger.policies.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examledger.policies.PolicyProblem;
import org.examledger.policies.yaml.PolicyFile;
import org.examledger.policies.yaml.Problems;

/** Finds the policy files in a directory. */
final class PolicyFiles {

    private static final String DIRECTORY = "(directory)";
    private static final String EXPECTED = "a directory with files that end in .yaml or .yml";

    private final Problems problems;

    PolicyFiles(Problems problems) {
        this.problems = problems;
    }

    /** The policy files in the directory and below it, in order of their names; hidden ones are left out. */
    List<PolicyFile> in(Path directory) {
        List<PolicyFile> files = new ArrayList<>();
        if (!Files.isDirectory(directory)) {
            String found = Files.exists(directory) ? "a file" : "nothing there";
            problems.add(new PolicyProblem(directory.toString(), 0, DIRECTORY, EXPECTED, found));
            return files;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            List<Path> found = paths.filter(
                            path -> isPolicyFile(directory.relativize(path)) && Files.isRegularFile(path))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                problems.add(new PolicyProblem(directory.toString(), 0, DIRECTORY, EXPECTED, "no such file"));
            }
            found.forEach(path -> read(path, files));
        } catch (IOException | UncheckedIOException unreadable) {
            String found = "one that cannot be read: " + unreadable.getMessage();
            problems.add(new PolicyProblem(directory.toString(), 0, DIRECTORY, EXPECTED, found));
        }
        return files;
    }

    /** Mounted configuration keeps its older copies in hidden directories, editors theirs in hidden files. */
    private static boolean isPolicyFile(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        String name = relative.toString();
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    private void read(Path path, List<PolicyFile> files) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(path));
            files.add(new PolicyFile(
                    path.toString(),
                    StandardCharsets.UTF_8.newDecoder().decode(bytes).toString(),
                    false));
        } catch (CharacterCodingException notText) {
            problems.add(new PolicyProblem(path.toString(), 1, "(file)", "text in UTF-8", "other bytes"));
        } catch (IOException unreadable) {
            String found = "one that cannot be read: " + unreadable.getMessage();
            problems.add(new PolicyProblem(path.toString(), 0, "(file)", "a file that can be read", found));
        }
    }
}
