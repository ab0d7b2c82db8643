package org.examledger.policies.schema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The schema for editors, as its files stand in the module. */
final class PolicySchema {

    static final Path DIRECTORY = Path.of("src/main/resources/policies/schema");
    static final Path ROOT = DIRECTORY.resolve("policy-file.schema.json");

    /** References between the files are relative, so any common start of their addresses does. */
    private static final String ADDRESS = "https://schemas.example/";

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(texts()))
            .getSchema(SchemaLocation.of(ADDRESS + ROOT.getFileName()));

    private PolicySchema() {}

    /** What the schema finds wrong, one line a problem; empty if the file is as the schema has it. */
    static List<String> problems(PolicyTree tree) {
        return SCHEMA.validate(tree.json(), InputFormat.JSON).stream()
                .map(error -> path(error.getInstanceLocation().toString()) + ": " + error.getMessage())
                .toList();
    }

    /** The paths of the values that the schema finds wrong. */
    static SortedSet<String> wrongPlaces(PolicyTree tree) {
        return SCHEMA.validate(tree.json(), InputFormat.JSON).stream()
                .map(error -> path(error.getInstanceLocation().toString()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.sorted().toList();
        }
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        try {
            for (Path file : files()) {
                texts.put(ADDRESS + file.getFileName(), Files.readString(file));
            }
        } catch (IOException missing) {
            throw new UncheckedIOException("The schema cannot be read", missing);
        }
        return texts;
    }

    /** From /versions/0/cap to versions[0].cap. */
    private static String path(String pointer) {
        return pointer.replaceAll("/(\\d+)(?=/|$)", "[$1]")
                .replaceFirst("^/", "")
                .replace('/', '.');
    }
}
