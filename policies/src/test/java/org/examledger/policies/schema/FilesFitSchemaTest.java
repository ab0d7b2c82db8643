package org.examledger.policies.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Every file that the product shows an author is as the schema has it, and what the readers refuse the schema refuses, too. */
class FilesFitSchemaTest {

    private static final Path SHIPPED = Path.of("src/main/resources/policies");
    private static final Path BAD = Path.of("src/test/resources/bad");
    private static final String MODELINE = "# yaml-language-server: $schema=";

    /**
     * Files under bad/ whose faults no schema can see, because they lie between places: a reference to what is not there, an
     * id that is taken, an order.
     */
    private static final Set<String> ONLY_READERS_SEE = new TreeSet<>(Set.of(
            "business-days-without-calendar.yaml",
            "duplicate-id-in-a-file.yaml",
            "duplicate-of-shipped.yaml",
            "rule-of-another-document.yaml",
            "unknown-calendar.yaml",
            "unknown-references.yaml",
            "unknown-rules.yaml",
            "unknown-terms.yaml",
            "versions-of-one-date.yaml",
            "versions-out-of-order.yaml"));

    static List<Path> goodFiles() throws IOException {
        return Stream.of(SHIPPED, PolicyExample.EXAMPLES)
                .flatMap(FilesFitSchemaTest::policyFiles)
                .sorted()
                .toList();
    }

    static List<Path> badFiles() {
        return policyFiles(BAD).sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void a_shipped_or_example_file_is_as_the_schema_has_it(Path file) throws IOException {
        assertThat(PolicySchema.problems(PolicyTree.read(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void a_shipped_or_example_file_tells_editors_where_the_schema_is(Path file) throws IOException {
        String first = Files.readAllLines(file).getFirst();
        assertThat(first).startsWith(MODELINE);
        Path named = file.resolveSibling(first.substring(MODELINE.length()));
        assertThat(named.toRealPath()).isEqualTo(PolicySchema.ROOT.toRealPath());
    }

    @Test
    void a_bad_file_is_refused_by_the_schema_unless_its_faults_lie_between_places() {
        Set<String> accepted = new TreeSet<>();
        for (Path file : badFiles()) {
            if (isAcceptedBySchema(file)) {
                accepted.add(file.getFileName().toString());
            }
        }
        assertThat(accepted)
                .as("bad files that the schema accepts; where a fault shows in one place, the schema is to refuse it")
                .isEqualTo(ONLY_READERS_SEE);
    }

    private static boolean isAcceptedBySchema(Path file) {
        try {
            return PolicySchema.problems(PolicyTree.read(file)).isEmpty();
        } catch (YamlEngineException | IOException notYaml) {
            return false;
        }
    }

    private static Stream<Path> policyFiles(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files
                    .filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .toList()
                    .stream();
        } catch (IOException missing) {
            throw new UncheckedIOException("No such directory: " + directory, missing);
        }
    }
}
