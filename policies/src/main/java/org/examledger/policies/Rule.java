package org.examledger.policies;

import java.util.List;

/**
 * A published rule, which policies cite by its id.
 *
 * @param ruleId for example {@code R1}
 * @param documents the ids of the documents that state it, at least one
 * @param title the rule in one line
 */
public record Rule(String ruleId, List<String> documents, String title) {

    public Rule {
        documents = List.copyOf(documents);
    }
}
