package org.examledger.policies.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examledger.policies.PolicyProblem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An editor with the schema and the product find the same values wrong: every value of the example is replaced by odd ones, and
 * every field is taken away once.
 */
class SchemaValuesTest {

    /** What no schema can see, because it lies between places: problems whose words start so. */
    private static final Pattern BETWEEN_PLACES = Pattern.compile("the id of .* that no file defines yet"
            + "|a (date after|date that is not before|rule of document|rule that the list|value that the list).*"
            + "|an item that the list.*|a (day|date) that no other entry has|CALENDAR, or a \"calendar\".*");

    /** To an id of something else every text is unknown; whether it could be an id, the schema tells more exactly. */
    private static final Pattern UNKNOWN_REFERENCE = Pattern.compile("the id of .*");

    private static final String MISSING = "nothing: the field is missing";

    @TempDir
    Path directory;

    static Stream<@Nullable Object> oddValues() {
        return Stream.of(
                null,
                5,
                0,
                -1,
                40_000,
                1.5,
                true,
                "",
                " ",
                "some text",
                "an-id",
                "P14D",
                "PT24H",
                "P12M",
                "P2Y3M4D",
                "P0D",
                "P0M",
                "P",
                "PT",
                "-P1D",
                "2021-03-31",
                "2021-02-30",
                "2021-3-31",
                "12-25",
                "02-29",
                "02-30",
                "13-01",
                "no such symbol",
                List.of(),
                Map.of());
    }

    @ParameterizedTest
    @MethodSource("oddValues")
    void the_schema_refuses_the_values_that_the_readers_refuse(@Nullable Object odd) {
        List<String> differences = new ArrayList<>();
        PolicyExample.trees().forEach((name, tree) -> {
            PolicyTree changed = tree.copy();
            Set<String> places = changed.places().entrySet().stream()
                    .filter(place -> place.getValue().isScalar())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
            compare(name, changed, places, odd, differences);
        });
        assertThat(differences).isEmpty();
    }

    @Test
    void the_schema_refuses_lists_and_groups_that_the_readers_refuse() {
        List<String> differences = new ArrayList<>();
        for (Object odd : List.of(5, List.of(), Map.of())) {
            PolicyExample.trees().forEach((name, tree) -> {
                Set<String> tried = new TreeSet<>();
                tree.places().forEach((path, place) -> {
                    if (!place.isScalar() && tried.add(PolicyTree.pattern(path))) {
                        compare(name, tree.copy(), Set.of(path), odd, differences);
                    }
                });
            });
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void the_schema_demands_the_fields_that_the_readers_demand() {
        List<String> differences = new ArrayList<>();
        PolicyExample.trees().forEach((name, tree) -> tree.places().keySet().forEach(path -> {
            PolicyTree changed = tree.copy();
            PolicyTree.Place place = changed.places().get(path);
            if (place instanceof PolicyTree.Place.OfField) {
                place.remove();
                boolean bySchema = !PolicySchema.problems(changed).isEmpty();
                boolean byReaders = problems(name, changed).stream()
                        .anyMatch(problem ->
                                problem.found().equals(MISSING) || problem.expected().startsWith("one of the fields"));
                if (bySchema != byReaders) {
                    differences.add(name + " without " + path + ": "
                            + (byReaders ? "only the readers refuse it" : "only the schema refuses it"));
                }
            }
        }));
        assertThat(differences).isEmpty();
    }

    private void compare(
            String name, PolicyTree changed, Set<String> paths, @Nullable Object odd, List<String> differences) {
        Map<String, PolicyTree.Place> places = changed.places();
        paths.forEach(path -> places.get(path).set(odd));
        Set<String> bySchema = PolicySchema.wrongPlaces(changed);
        List<PolicyProblem> problems = problems(name, changed);
        for (String path : paths) {
            List<PolicyProblem> here = problems.stream()
                    .filter(problem -> problem.field().equals(path))
                    .toList();
            List<PolicyProblem> ofValue = here.stream()
                    .filter(problem -> !BETWEEN_PLACES.matcher(problem.expected()).matches())
                    .filter(problem -> !(odd instanceof String
                            && UNKNOWN_REFERENCE.matcher(problem.expected()).matches()))
                    .toList();
            boolean byReaders =
                    problems.stream().anyMatch(problem -> problem.field().startsWith(path));
            if (bySchema.contains(path) && !byReaders) {
                differences.add(name + ", " + path + ": only the schema refuses " + odd);
            }
            if (!bySchema.contains(path) && !ofValue.isEmpty()) {
                differences.add(name + ", " + path + ": only the readers refuse " + odd + ", expecting "
                        + ofValue.getFirst().expected());
            }
        }
    }

    private List<PolicyProblem> problems(String name, PolicyTree changed) {
        Map<String, PolicyTree> trees = PolicyExample.trees();
        trees.put(name, changed);
        return new PolicyExample(directory)
                .problems(trees).stream()
                        .filter(problem -> problem.file().equals(name))
                        .toList();
    }
}
