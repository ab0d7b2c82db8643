package org.examledger.policies.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examledger.policies.PolicyProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The schema has the fields and symbols that the readers know, and no others. What the readers know is asked of themselves:
 * the example of examples/policies/acme is given an unknown field here, an odd value there, and the problems say what was
 * expected. So the example has to have every field that there is.
 */
class SchemaDriftTest {

    private static final String ODD_NAME = "noReaderKnowsThis";
    private static final Pattern KNOWN_FIELDS = Pattern.compile("one of the fields (.*)");
    private static final Pattern KNOWN_SYMBOLS = Pattern.compile("one of (?!the fields)(.*)");

    /** What only makes sense beside something shipped. */
    private static final String NOT_IN_THE_EXAMPLE = "replaces";

    /** What means the same wherever it stands, and so is shown, and asked for, somewhere in the files of a kind. */
    private static final Set<String> SOMEWHERE = Set.of("document", "weeks", "months", "years", "allOf", "anyOf");

    @TempDir
    Path directory;

    @Test
    void the_schema_has_the_kinds_of_files_that_the_readers_know() {
        List<PolicyProblem> problems =
                new PolicyExample(directory).problems(Map.of("odd.yaml", PolicyTree.of("{" + ODD_NAME + ": 1}")));
        Matcher known = KNOWN_FIELDS.matcher(problems.getFirst().expected());
        assertThat(known.matches()).isTrue();
        assertThat(SchemaFields.filesByKind().keySet())
                .as("kinds of files in policy-file.schema.json: a new one needs a schema of its own beside the others")
                .containsExactlyInAnyOrder(known.group(1).split(", "));
    }

    @Test
    void the_schema_has_the_fields_that_the_readers_know() {
        assertThat(fieldDrift()).isEmpty();
    }

    @Test
    void the_example_has_every_field_that_the_schema_has() {
        Map<String, Set<String>> written = new TreeMap<>();
        PolicyExample.trees().values().forEach(tree -> {
            Set<String> paths = written.computeIfAbsent(SchemaFields.of(tree).file(), none -> new TreeSet<>());
            tree.places().keySet().forEach(path -> paths.add(PolicyTree.pattern(path)));
        });
        List<String> missing = new ArrayList<>();
        new TreeSet<>(SchemaFields.filesByKind().values())
                .forEach(file -> SchemaFields.of(file)
                        .fields()
                        .forEach((path, names) -> names.forEach(name -> {
                            Set<String> places = written.getOrDefault(file, Set.of());
                            boolean shown = SOMEWHERE.contains(name)
                                    ? places.stream().anyMatch(place -> place.endsWith("." + name))
                                    : places.contains(below(path, name));
                            if (!shown && !name.equals(NOT_IN_THE_EXAMPLE)) {
                                missing.add(file + " has " + below(path, name)
                                        + ", but no file of examples/policies/acme has:"
                                        + " write it there, and what it means in docs/policies.md");
                            }
                        })));
        assertThat(missing).isEmpty();
    }

    @Test
    void the_schema_has_the_symbols_that_the_readers_know() {
        Map<String, String> drift = new TreeMap<>();
        PolicyExample.trees().forEach((name, tree) -> {
            SchemaFields schema = SchemaFields.of(tree);
            List<PolicyProblem> problems = new PolicyExample(directory)
                    .problems(
                            name,
                            changed -> changed.places().values().stream()
                                    .filter(PolicyTree.Place::isScalar)
                                    .forEach(place -> place.set("no such symbol")));
            Map<String, List<String>> known = new TreeMap<>();
            problems.stream().filter(problem -> problem.file().equals(name)).forEach(problem -> {
                Matcher symbols = KNOWN_SYMBOLS.matcher(problem.expected());
                if (symbols.matches()) {
                    known.put(
                            PolicyTree.pattern(problem.field()),
                            Arrays.asList(symbols.group(1).split(", ")));
                }
            });
            known.forEach((path, symbols) -> {
                if (!symbols.equals(schema.symbols().get(path))) {
                    drift.put(
                            schema.file() + ": " + path,
                            "the readers know " + symbols + ", the schema "
                                    + schema.symbols().get(path));
                }
            });
        });
        assertThat(drift).isEmpty();
    }

    private List<String> fieldDrift() {
        List<String> told = new ArrayList<>();
        Map<String, Map<String, Set<String>>> knownBySchema = new TreeMap<>();
        PolicyExample.trees().forEach((name, tree) -> {
            Map<String, Set<String>> known = knownFields(name);
            tree.sections().keySet().stream()
                    .map(PolicyTree::pattern)
                    .distinct()
                    .filter(section -> !known.containsKey(section))
                    .forEach(section -> told.add(name + ": no reader closes " + section
                            + ", so a slip in the name of a field of it would go unnoticed"));
            Map<String, Set<String>> together =
                    knownBySchema.computeIfAbsent(SchemaFields.of(tree).file(), none -> new TreeMap<>());
            known.forEach((section, fields) ->
                    together.computeIfAbsent(section, none -> new TreeSet<>()).addAll(fields));
        });
        knownBySchema.forEach((file, known) -> {
            SchemaFields schema = SchemaFields.of(file);
            known.forEach((section, fields) -> {
                Set<String> inSchema = schema.fields().getOrDefault(section, Set.of());
                less(fields, inSchema)
                        .forEach(field ->
                                told.add("add " + below(section, field) + " to " + file + ": readers ask for it"));
                Set<String> anywhere = new TreeSet<>(SOMEWHERE);
                anywhere.retainAll(known.values().stream().flatMap(Set::stream).toList());
                less(less(inSchema, fields), anywhere)
                        .forEach(field -> told.add(
                                "take " + below(section, field) + " out of " + file + ": no reader asks for it"));
            });
        });
        return told;
    }

    /** The fields that the readers know in each group of fields of a file. */
    private Map<String, Set<String>> knownFields(String name) {
        Map<String, Set<String>> known = new TreeMap<>();
        List<PolicyProblem> problems = new PolicyExample(directory)
                .problems(name, changed -> changed.sections().values().forEach(section -> section.put(ODD_NAME, 1)));
        for (PolicyProblem problem : problems) {
            Matcher fields = KNOWN_FIELDS.matcher(problem.expected());
            if (problem.file().equals(name) && problem.field().endsWith(ODD_NAME) && fields.matches()) {
                String path = PolicyTree.pattern(problem.field());
                String section = path.substring(0, path.length() - ODD_NAME.length());
                known.computeIfAbsent(section.replaceFirst("\\.$", ""), none -> new TreeSet<>())
                        .addAll(Arrays.asList(fields.group(1).split(", ")));
            }
        }
        return known;
    }

    private static Set<String> less(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static String below(String section, String field) {
        return section.isEmpty() ? field : section + "." + field;
    }
}
