package org.examledger.policies.load;

import java.util.Map;
import org.examledger.policies.Rule;
import org.examledger.policies.yaml.Field;
import org.examledger.policies.yaml.Section;
import org.jspecify.annotations.Nullable;

/** Checks that each figure cites a rule, and a document that states this rule. */
final class Citations {

    private final Definitions ruleIds;
    private final Definitions documentIds;
    private final Map<String, Rule> rules;

    Citations(Definitions ruleIds, Definitions documentIds, Map<String, Rule> rules) {
        this.ruleIds = ruleIds;
        this.documentIds = documentIds;
        this.rules = rules;
    }

    /** The document that a version comes from; null, with a problem added, if there is no such document. */
    @Nullable
    String document(Section version) {
        return documentIds.reference(version.required("document"));
    }

    /**
     * The rule that a section cites; null, with a problem added, if there is no such rule.
     *
     * @param versionDocument where the rule is looked for unless the section names a document of its own; null if that
     *     one could not be read
     */
    @Nullable
    String rule(Section section, @Nullable String versionDocument) {
        Field own = section.optional("document");
        return statedRule(section.required("rule"), own.isPresent() ? documentIds.reference(own) : versionDocument);
    }

    /** The rule that a field of a section cites, which the document given states. */
    @Nullable
    String rule(Section section, String field, @Nullable String document) {
        return statedRule(section.required(field), document);
    }

    /** The rule that a section outside any version cites, with its document. */
    @Nullable
    String ruleWithDocument(Section section) {
        return statedRule(section.required("rule"), documentIds.reference(section.required("document")));
    }

    private @Nullable String statedRule(Field cited, @Nullable String document) {
        String ruleId = ruleIds.reference(cited);
        Rule rule = ruleId == null ? null : rules.get(ruleId);
        if (rule != null && document != null && !rule.documents().contains(document)) {
            String stated = ruleId + ", which is a rule of " + String.join(", ", rule.documents());
            cited.problem("a rule of document " + document + ", or \"document\" beside it", stated);
        }
        return ruleId;
    }
}
