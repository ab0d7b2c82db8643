package org.examledger.policies.yaml;

import java.util.Optional;
import java.util.regex.Pattern;
import org.examledger.policies.PolicyProblem;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Parses a file as far as its tree of nodes, which keep their lines. */
public final class YamlParser {

    private static final String FILE = "(file)";
    private static final String FIELDS = "fields, each with its value";

    /** The parser's own way of saying what it expected. */
    private static final Pattern PARSER_WORDS = Pattern.compile("^expected (.+?),? but (?:found|got) (.+)$");

    private final Problems problems;

    public YamlParser(Problems problems) {
        this.problems = problems;
    }

    /** The fields of a file; null, with a problem added, if it has none that can be read. */
    public @Nullable Section parse(PolicyFile file) {
        try {
            return fields(file, new Compose(settings()).composeString(file.text()));
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark()
                            .or(broken::getContextMark)
                            .map(Mark::getLine)
                            .orElse(0)
                    + 1;
            problems.add(new PolicyProblem(file.name(), line, "(syntax)", "valid YAML", reason(broken.getProblem())));
        } catch (ReaderException broken) {
            int line = lineAt(file.text(), broken.getPosition());
            String found = String.format("the character U+%04X", broken.getCodePoint());
            problems.add(new PolicyProblem(file.name(), line, "(syntax)", "printable characters", found));
        } catch (YamlEngineException broken) {
            problems.add(new PolicyProblem(file.name(), 1, "(syntax)", "valid YAML", reason(broken.getMessage())));
        }
        return null;
    }

    private @Nullable Section fields(PolicyFile file, Optional<Node> root) {
        if (root.isEmpty()) {
            problems.add(new PolicyProblem(file.name(), 1, FILE, FIELDS, "an empty file"));
            return null;
        }
        if (root.get() instanceof MappingNode mapping) {
            return Section.of(new Place(file.name(), Nodes.line(mapping), "", problems), mapping);
        }
        int line = Nodes.line(root.get());
        problems.add(new PolicyProblem(file.name(), line, FILE, FIELDS, Nodes.describe(root.get())));
        return null;
    }

    private static String reason(@Nullable String reason) {
        String line = Nodes.oneLine(reason == null ? "text that is not YAML" : reason);
        return PARSER_WORDS.matcher(line).replaceFirst("$2 in place of $1").replaceFirst("^(but )?found ", "");
    }

    private static int lineAt(String text, int position) {
        int end = text.offsetByCodePoints(0, Math.min(position, text.codePointCount(0, text.length())));
        return 1
                + (int) text.substring(0, end)
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
    }

    private static LoadSettings settings() {
        return LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setUseMarks(true)
                .build();
    }
}
