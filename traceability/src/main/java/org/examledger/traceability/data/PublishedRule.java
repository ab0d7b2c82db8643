package org.examledger.traceability.data;

import java.util.List;
import org.examledger.traceability.data.Entry.Fields;
import org.examledger.traceability.data.Entry.Items;

/**
 * A rule as the policy files define it.
 *
 * @param documents ids of the documents that state it
 */
public record PublishedRule(String ruleId, String title, List<String> documents) {
    static List<PublishedRule> definedIn(Entry file) {
        if (!(file instanceof Fields top) || !(top.fields().get("rules") instanceof Items rules)) {
            return List.of();
        }
        return rules.items().stream()
                .filter(Fields.class::isInstance)
                .map(Fields.class::cast)
                .map(PublishedRule::rule)
                .toList();
    }

    private static PublishedRule rule(Fields rule) {
        List<String> documents = rule.fields().get("documents") instanceof Items several
                ? several.items().stream().map(item -> item.plain().toString()).toList()
                : List.of();
        return new PublishedRule(text(rule, "rule"), text(rule, "title"), documents);
    }

    private static String text(Fields rule, String name) {
        return Trees.required(rule.fields(), name).plain().toString();
    }
}
