package org.examledger.policies.load;

import java.util.List;
import java.util.Set;
import org.examledger.policies.Rule;
import org.examledger.policies.yaml.Section;
import org.examledger.policies.yaml.ValueKinds;
import org.jspecify.annotations.Nullable;

/** Reads an entry of {@code rules}. */
final class RuleReader {

    private final Definitions documents;

    RuleReader(Definitions documents) {
        this.documents = documents;
    }

    @Nullable
    Rule read(Definition definition) {
        Section fields = definition.section();
        Set<String> stated = fields.required("documents").distinct(documents::reference);
        String title = fields.required("title").as(ValueKinds.text());
        fields.closed();
        if (definition.id() == null || stated.isEmpty() || title == null) {
            return null;
        }
        return new Rule(definition.id(), List.copyOf(stated), title);
    }
}
