package org.examledger.traceability.sources;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which classes of the product name which rules. */
public final class Citations {
    private static final Pattern RULE = Pattern.compile("(?<![\\w-])[A-Z]\\d{1,2}(?![\\w-])");

    private Citations() {}

    /** In order of modules and files, each class once a rule. */
    public static List<Citation> of(Repository repository, Collection<String> ruleIds) {
        return repository.othersThanThis().stream()
                .flatMap(module -> module.mainSources().stream()
                        .flatMap(
                                file -> in(repository, module, file).filter(cited -> ruleIds.contains(cited.ruleId()))))
                .toList();
    }

    private static Stream<Citation> in(Repository repository, Module module, Path file) {
        String name = file.getFileName().toString().replace(".java", "");
        String relative = repository.relative(file);
        return RULE.matcher(Repository.text(file))
                .results()
                .map(MatchResult::group)
                .distinct()
                .map(ruleId -> new Citation(ruleId, module, relative, name));
    }
}
