package org.examledger.policies.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.PolicyException;
import org.examledger.policies.PolicyProblem;

/** The example of examples/policies/acme, which has every field that there is; and what the product says to changes of it. */
public final class PolicyExample {

    static final Path EXAMPLES = Path.of("..", "examples", "policies");
    public static final Path ACME = EXAMPLES.resolve("acme");

    /** Where changed files are written. */
    private final Path directory;

    public PolicyExample(Path directory) {
        this.directory = directory;
    }

    /** Its files by name. */
    public static Map<String, PolicyTree> trees() {
        Map<String, PolicyTree> trees = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(ACME)) {
            for (Path file : files.sorted().toList()) {
                trees.put(file.getFileName().toString(), PolicyTree.read(file));
            }
        } catch (IOException missing) {
            throw new UncheckedIOException("The example cannot be read", missing);
        }
        return trees;
    }

    /** What the product finds wrong when one file says something else, by the name of the file. */
    List<PolicyProblem> problems(String name, Consumer<PolicyTree> change) {
        Map<String, PolicyTree> trees = trees();
        change.accept(trees.get(name));
        return problems(trees);
    }

    /** What the product finds wrong in such files; each problem names its file by its name alone. */
    List<PolicyProblem> problems(Map<String, PolicyTree> trees) {
        try {
            load(trees);
            return List.of();
        } catch (PolicyException broken) {
            return broken.problems().stream().map(this::byNameAlone).toList();
        }
    }

    /** @throws PolicyException if the product finds something wrong */
    public PolicyCatalogue load(Map<String, PolicyTree> trees) {
        try {
            for (Map.Entry<String, PolicyTree> tree : trees.entrySet()) {
                Files.writeString(
                        directory.resolve(tree.getKey()), tree.getValue().json());
            }
        } catch (IOException full) {
            throw new UncheckedIOException("The changed example cannot be written", full);
        }
        return PolicyCatalogue.load(List.of(directory));
    }

    private PolicyProblem byNameAlone(PolicyProblem problem) {
        String name = Path.of(problem.file()).getFileName().toString();
        return new PolicyProblem(name, problem.line(), problem.field(), problem.expected(), problem.found());
    }
}
