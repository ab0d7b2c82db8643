package org.examledger.policies.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
            + "|(an item|a clock) that the list.*|a (day|date) that no other entry has|CALENDAR, or a \"calendar\".*"
            + "|this field only .*|the name of a certification that no exam gives by itself");

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
        List<Change> changes = new ArrayList<>();
        PolicyExample.trees().forEach((name, tree) -> {
            Set<String> scalars = tree.places().entrySet().stream()
                    .filter(place -> place.getValue().isScalar())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new));
            changes.add(new Change(name, tree, scalars));
            scalars.forEach(path -> tree.places().get(path).set(odd));
        });
        assertThat(differences(changes, odd)).isEmpty();
    }

    @Test
    void the_schema_refuses_lists_and_groups_that_the_readers_refuse() {
        List<String> differences = new ArrayList<>();
        for (Object odd : List.of(5, List.of(), Map.of())) {
            rounds(place -> !place.isScalar(), place -> place.set(odd))
                    .forEach(changes -> differences.addAll(differences(changes, odd)));
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void the_schema_demands_the_fields_that_the_readers_demand() {
        List<String> differences = new ArrayList<>();
        for (List<Change> changes :
                rounds(place -> place instanceof PolicyTree.Place.OfField, PolicyTree.Place::remove)) {
            List<PolicyProblem> problems = problems(changes);
            for (Change change : changes) {
                boolean bySchema = !PolicySchema.problems(change.tree()).isEmpty();
                boolean byReaders = problems.stream()
                        .filter(problem -> problem.file().equals(change.file()))
                        .anyMatch(problem -> problem.found().equals(MISSING)
                                || problem.expected().contains("one of the fields"));
                if (bySchema != byReaders) {
                    differences.add(change.file() + " without " + change.paths() + ": "
                            + (byReaders ? "only the readers refuse it" : "only the schema refuses it"));
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    /** The files of the example, each changed in one place; so many rounds that every place is changed once. */
    private static List<List<Change>> rounds(Predicate<PolicyTree.Place> which, Consumer<PolicyTree.Place> changing) {
        List<List<Change>> rounds = new ArrayList<>();
        PolicyExample.trees().forEach((name, tree) -> {
            Set<String> tried = new TreeSet<>();
            int round = 0;
            for (String path : tree.places().keySet()) {
                PolicyTree changed = tree.copy();
                PolicyTree.Place place = changed.places().get(path);
                if (which.test(place) && tried.add(PolicyTree.pattern(path) + siblings(changed, path))) {
                    changing.accept(place);
                    if (rounds.size() == round) {
                        rounds.add(new ArrayList<>());
                    }
                    rounds.get(round++).add(new Change(name, changed, Set.of(path)));
                }
            }
        });
        return rounds;
    }

    /** What stands beside a field may decide whether it is needed. */
    private static String siblings(PolicyTree tree, String path) {
        int dot = path.lastIndexOf('.');
        return String.valueOf(tree.sections()
                .getOrDefault(dot < 0 ? "" : path.substring(0, dot), Map.of())
                .keySet());
    }

    private List<String> differences(List<Change> changes, @Nullable Object odd) {
        List<String> differences = new ArrayList<>();
        List<PolicyProblem> problems = problems(changes);
        for (Change change : changes) {
            List<PolicyProblem> ofFile = problems.stream()
                    .filter(problem -> problem.file().equals(change.file()))
                    .toList();
            Set<String> bySchema = PolicySchema.wrongPlaces(change.tree());
            for (String path : change.paths()) {
                boolean byReaders =
                        ofFile.stream().anyMatch(problem -> problem.field().startsWith(path));
                if (bySchema.contains(path) && !byReaders) {
                    differences.add(change.file() + ", " + path + ": only the schema refuses " + odd);
                }
                if (!bySchema.contains(path)) {
                    ofFile.stream()
                            .filter(problem -> problem.field().equals(path) && isOfTheValue(problem, odd))
                            .forEach(problem -> differences.add(change.file() + ", " + path
                                    + ": only the readers refuse " + odd + ", expecting " + problem.expected()));
                }
            }
        }
        return differences;
    }

    private static boolean isOfTheValue(PolicyProblem problem, @Nullable Object odd) {
        boolean unknown = odd instanceof String
                && UNKNOWN_REFERENCE.matcher(problem.expected()).matches();
        return !unknown && !BETWEEN_PLACES.matcher(problem.expected()).matches();
    }

    private List<PolicyProblem> problems(List<Change> changes) {
        Map<String, PolicyTree> trees = PolicyExample.trees();
        changes.forEach(change -> trees.put(change.file(), change.tree()));
        return new PolicyExample(directory).problems(trees);
    }

    /** A file that says something else in some places. */
    private record Change(String file, PolicyTree tree, Set<String> paths) {}
}
