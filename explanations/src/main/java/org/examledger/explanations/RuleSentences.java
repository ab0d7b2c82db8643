package org.examledger.explanations;

import java.util.Map;
import java.util.Optional;
import org.examledger.policies.PolicyCatalogue;

/** Names a published rule, with its documents, in a sentence of one language. Thread-safe. */
public final class RuleSentences {
    private final PolicyCatalogue catalogue;
    private final Texts texts;
    private final Texts titles;

    public RuleSentences(PolicyCatalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.texts = new Texts("records", language);
        this.titles = new Texts("rules", language);
    }

    /** The rule in a sentence; its title in the language where there is one, else as the policy's author wrote it. */
    public Optional<String> of(String ruleId) {
        return catalogue
                .rule(ruleId)
                .flatMap(rule -> texts.filled(
                        "rule",
                        Map.of(
                                "rule",
                                ruleId,
                                "documents",
                                String.join(", ", rule.documents()),
                                "title",
                                titles.plain(ruleId).orElse(rule.title()))));
    }
}
