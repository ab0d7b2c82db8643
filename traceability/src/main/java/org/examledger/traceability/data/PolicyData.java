package org.examledger.traceability.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The policy files of a repository: those that the product ships, then those of the examples. */
public final class PolicyData {
    /** Where policy data stands, relative to the repository. A directory that is not there holds none. */
    public static final List<String> ROOTS = List.of("policies/src/main/resources/policies", "examples/policies");

    private final Map<String, Entry> trees;

    private PolicyData(Map<String, Entry> trees) {
        this.trees = trees;
    }

    public static PolicyData of(Path repository) {
        Map<String, Entry> trees = new LinkedHashMap<>();
        for (String root : ROOTS) {
            for (Path file : files(repository.resolve(root))) {
                trees.put(repository.relativize(file).toString().replace('\\', '/'), Trees.parse(text(file)));
            }
        }
        return new PolicyData(trees);
    }

    static boolean isShipped(String file) {
        return file.startsWith(ROOTS.getFirst() + "/");
    }

    /** The files, relative to the repository. */
    public Set<String> files() {
        return trees.keySet();
    }

    public Entry tree(String file) {
        return Trees.required(trees, file);
    }

    /** Every published rule, in the order of the shipped files; what an example states for itself is none. */
    public List<PublishedRule> rules() {
        return trees.entrySet().stream()
                .filter(file -> isShipped(file.getKey()))
                .flatMap(file -> PublishedRule.definedIn(file.getValue()).stream())
                .toList();
    }

    /** Every figure of the published rules, file by file and in the order of each file. */
    public List<Figure> figures() {
        Set<String> published = rules().stream().map(PublishedRule::ruleId).collect(Collectors.toSet());
        Map<String, SortedSet<String>> rulesOfCalendars = BusinessDays.rulesOfCalendars(trees.values());
        List<Figure> figures = new ArrayList<>();
        trees.forEach((file, tree) ->
                figures.addAll(new FigureReader(file, published::contains, rulesOfCalendars).read(tree)));
        return figures;
    }

    private static List<Path> files(Path root) {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path ->
                            path.toString().endsWith(".yaml") || path.toString().endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
