package org.examledger.policies.words;

import java.util.List;
import org.examledger.policies.Document;
import org.examledger.policies.PolicyCatalogue;
import org.examledger.policies.Rule;

/** Where a figure comes from, in brackets behind its sentence, for example {@code (R1, M21)}. */
final class Sources {

    private final PolicyCatalogue catalogue;

    Sources(PolicyCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The rule with the document of a version, or with the documents that state the rule where this one does not. */
    String of(String ruleId, String versionDocument) {
        List<String> stated = catalogue.rule(ruleId).map(Rule::documents).orElse(List.of());
        return stated.contains(versionDocument) ? brackets(ruleId, List.of(versionDocument)) : brackets(ruleId, stated);
    }

    /** The rule with every document that states it. */
    String of(String ruleId) {
        return brackets(ruleId, catalogue.rule(ruleId).map(Rule::documents).orElse(List.of()));
    }

    private static String brackets(String ruleId, List<String> documents) {
        return documents.isEmpty() ? "(" + ruleId + ")" : "(" + ruleId + ", " + String.join(", ", documents) + ")";
    }

    /** The document with its title. */
    String document(String documentId) {
        return catalogue.document(documentId).map(Document::title).orElse(documentId);
    }
}
